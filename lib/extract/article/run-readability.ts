import { Readability } from '@mozilla/readability';

/**
 * Mozilla's Readability over a document it may take apart.
 * @returns the element that holds the article, or null when it found none
 */
export function runReadability(document_: Document): Element | null {
  const reader = new Readability<Element | null>(document_, {
    // Classes carry the language of code, kinds of callouts, math: the converter needs them.
    keepClasses: true,
    // Our own reading of the metadata is richer; this one would only take time.
    disableJSONLD: true,
    serializer: (node) => (isElement(node) ? node : null),
  });
  return reader.parse()?.content ?? null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
