/** Longest text beside the picture, in characters: with more it is a card or a player. */
const MAX_TEXT = 40;

/** Smallest width or height, in pixels, of a picture that is not the sign on a button. */
const MIN_PIXELS = 100;

/**
 * Pages put pictures into buttons that show them larger. Buttons are no content: lets the picture stand alone.
 */
export function unwrapPictureButtons(copy: Document): void {
  for (const button of [...copy.querySelectorAll('button')]) {
    const picture = button.querySelector('img');
    if (!picture || isSign(picture) || (button.textContent ?? '').trim().length > MAX_TEXT) continue;
    button.replaceWith(picture.closest('picture') ?? picture);
  }
}

function isSign(picture: Element): boolean {
  const sizes = ['width', 'height'].map((name) => Number.parseInt(picture.getAttribute(name) ?? '', 10));
  return sizes.some((pixels) => pixels < MIN_PIXELS) || /\b(?:icon|avatar|logo)\b/i.test(picture.className);
}
