const NAMING = ['class', 'id', 'role', 'data-testid', 'data-component', 'aria-label'];

/** What the page's author calls an element, in lower case with words set apart: `relatedPosts` → `related posts`. */
export function nameOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const attribute of NAMING) {
    const name = element.getAttribute(attribute);
    if (name) names += ` ${name}`;
  }
  if (!names) return '';
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
