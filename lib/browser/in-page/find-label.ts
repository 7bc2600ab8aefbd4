/**
 * What the page calls the picture, player or link at an address: its text, description or caption; empty when it has
 * none. Runs in the page's isolated world and is sent there as text: it may use nothing from outside its own body.
 */
export function labelInPage(address: string): string {
  const longest = 500;
  const addressesOf = (element: Element): unknown[] => [
    Reflect.get(element, 'currentSrc'),
    Reflect.get(element, 'src'),
    element.getAttribute('href') === null ? null : Reflect.get(element, 'href'),
  ];
  const found = [...document.querySelectorAll('img, video, audio, a[href], area[href]')].find((element) =>
    addressesOf(element).includes(address),
  );
  if (!found) return '';
  const text = found instanceof HTMLElement && found.localName === 'a' ? found.innerText : '';
  const caption = found.closest('figure')?.querySelector('figcaption')?.textContent;
  const words = [
    text,
    found.getAttribute('alt'),
    found.getAttribute('aria-label'),
    found.getAttribute('title'),
    caption,
  ];
  const label = words.find((each) => each?.trim()) ?? found.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return label.replace(/\s+/g, ' ').trim().slice(0, longest);
}
