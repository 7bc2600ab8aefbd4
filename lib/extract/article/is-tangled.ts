/** What Readability reads the whole text of. */
const READ = 'section, td, pre, p';

/** Deepest nesting of these that it is asked to read: mails are laid out in tables in some twenty tables. */
const DEEP = 40;

/** How many of these are passed over between two that are asked how deep they are: the next is one deeper at most. */
const STEP = 20;

/**
 * Whether parts of a page are nested so deep, `DEEP` to `DEEP + STEP` levels, that Readability, which reads the text of
 * each with all that is in it, would block the page.
 */
export function isTangled(body: Element): boolean {
  const parts = body.querySelectorAll(READ);
  for (let index = 0; index < parts.length; index += STEP) {
    let depth = 0;
    for (let at = parts.item(index).closest(READ); at; at = at.parentElement?.closest(READ) ?? null) depth++;
    if (depth > DEEP) return true;
  }
  return false;
}
