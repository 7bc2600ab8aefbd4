/**
 * The document's title, white space tidied. Found wherever it stands: behind text that a failing server wrote before
 * the page, the parser puts it into the body.
 */
export function documentTitle(document_: Document): string {
  const title = [...document_.querySelectorAll('title')].find((element) => !element.closest('svg'));
  return (title?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
