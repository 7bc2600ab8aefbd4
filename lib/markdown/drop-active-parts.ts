/** Elements that load, run or send something wherever Markdown's HTML is shown. TeX is written in scripts, too. */
const ACTIVE = 'script:not([type^="math/tex"]), style, link, meta, base, iframe, frame, object, embed, form, template';
/** What the content needs to be written; everything else of an element could only act. */
const ATTRIBUTES = new Set([
  ...['href', 'src', 'alt', 'title', 'class', 'type', 'start', 'value', 'checked', 'open', 'colspan', 'rowspan'],
  ...['data-lang', 'data-language', 'display', 'encoding', 'alttext', 'align', 'lang', 'dir', 'width', 'height'],
]);
const ADDRESS = /^(?:https?:|mailto:|tel:|#|data:image\/(?!svg))/i;

/**
 * Takes everything out of the content that could act where a Markdown file is shown: HTML in it stays HTML there, and not
 * every program that shows one is careful.
 */
export function dropActiveParts(content: DocumentFragment): void {
  for (const element of content.querySelectorAll(ACTIVE)) element.replaceWith(...inner(element));
  for (const element of content.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      const isAddress = name === 'href' || name === 'src';
      if (!ATTRIBUTES.has(name) || (isAddress && !ADDRESS.test(value))) element.removeAttribute(name);
      // A title stands in quotation marks.
      else if (name === 'title') element.setAttribute(name, value.replace(/["\\]/g, '’').replace(/\s+/g, ' '));
    }
  }
}

/** A form is only around its content. */
function inner(element: Element): Node[] {
  return element.localName === 'form' ? [...element.childNodes] : [];
}
