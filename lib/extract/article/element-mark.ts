/** Carries an element's number through Readability, which renames and moves elements but keeps their attributes. */
const MARK = 'data-tearsheet-mark';

/** Numbers every element below `root`, in document order. */
export function markElements(root: Element): void {
  let number = 0;
  for (const element of root.querySelectorAll('*')) element.setAttribute(MARK, String(number++));
}

/** @returns the number of an element or of the one it was made from; null for one that was added later */
export function markOf(element: Element): string | null {
  return element.getAttribute(MARK);
}

/** Takes the numbers off again. */
export function unmarkElements(root: Element): void {
  for (const element of root.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
}
