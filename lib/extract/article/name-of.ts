const NAMING = ['class', 'id', 'role', 'data-testid', 'data-component', 'aria-label'];

/** What the page's author calls an element, in lower case with words set apart: `relatedPosts` → `related posts`. */
export function nameOf(element: Element): string {
  const names = NAMING.map((attribute) => element.getAttribute(attribute)).filter(Boolean);
  return names
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
