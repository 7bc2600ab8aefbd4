/** A `name` on other elements would hide properties of the copy's forms or of the copy itself (DOM clobbering). */
const NAMED = ['meta', 'a', 'slot', 'param'];
const CLOBBERING_ID = ['button', 'fieldset', 'iframe', 'img', 'input', 'output', 'select', 'textarea', 'form'];

/** Whether an attribute could hide a DOM property behind an element. */
export function isClobbering(tag: string, attribute: string): boolean {
  if (attribute === 'name') return !NAMED.includes(tag);
  return attribute === 'id' && CLOBBERING_ID.includes(tag);
}

const WITH_NAME = `[name]:not(form, ${NAMED.join()})`;
const WITH_ID = CLOBBERING_ID.filter((tag) => tag !== 'form').map((tag) => `${tag}[id]`);

/** Takes such attributes off everything in an element. Forms come last: what is in them hides their methods. */
export function dropClobbering(root: Element): void {
  for (const element of root.querySelectorAll(`${WITH_NAME}, ${WITH_ID.join()}`)) dropFrom(element);
  for (const form of root.querySelectorAll('form')) dropFrom(form);
}

function dropFrom(element: Element): void {
  for (const attribute of ['name', 'id']) {
    if (isClobbering(element.localName, attribute)) element.removeAttribute(attribute);
  }
}
