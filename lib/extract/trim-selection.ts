const CONTENT = 'img, hr, video, audio, iframe, svg, math, canvas';

/** Carry no meaning when they hold a single thing: a selection inside one cell is no table. */
const WRAPPER =
  /^(?:body|div|section|article|main|span|center|table|tbody|thead|tfoot|tr|td|th|header|footer|aside|form|figure)$/;

/**
 * Takes the empty frames of what was not selected out of a copy.
 * @returns the element whose children are the selection, or null when nothing is selected
 */
export function trimSelection(body: Element): Element | null {
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    const isEmpty = !(element.textContent ?? '').trim() && !element.matches(CONTENT) && !element.querySelector(CONTENT);
    if (isEmpty && element.localName !== 'br' && element.localName !== 'td' && element.localName !== 'th')
      element.remove();
  }
  if (!(body.textContent ?? '').trim() && !body.querySelector(CONTENT)) return null;
  return innermostWrapper(body);
}

function innermostWrapper(body: Element): Element {
  let at = body;
  for (;;) {
    const cells =
      at.localName === 'tr' ? [...at.children].filter((cell) => (cell.textContent ?? '').trim()) : [...at.children];
    const [only] = cells;
    const hasOwnText = [...at.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (hasOwnText || cells.length !== 1 || !only || !WRAPPER.test(only.localName) || holdsTable(only)) return at;
    at = only;
  }
}

/** A table with more than one cell that says something. */
function holdsTable(element: Element): boolean {
  if (!/^(?:table|tbody|thead|tfoot|tr)$/.test(element.localName)) return false;
  return [...element.querySelectorAll('td, th')].filter((cell) => (cell.textContent ?? '').trim()).length > 1;
}
