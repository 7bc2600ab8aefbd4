import { inertCopy } from '../copy/inert-copy.ts';
import { parseFragment } from '../parse-fragment.ts';
import { textLength } from './text-length.ts';

/** Shortest text, in characters, that is an article rather than its description. */
const ARTICLE = 500;

/** What was found is too little when it is shorter than this share of what the page declares. */
const ENOUGH = 0.5;

const HTML = /<(?:p|div|br|h[1-6]|ul|ol)\b[^>]*>/i;

/**
 * The text that a page declares in its JSON-LD (`articleBody`), when far more of it is there than was found: pages that
 * show a teaser, or fill in their text by scripts, often declare the whole.
 * @returns an element with its paragraphs, or null when enough was found
 */
export function declaredText(declared: string | null, found: Element): Element | null {
  const text = declared?.trim() ?? '';
  if (text.length < ARTICLE || textLength(found) >= text.length * ENOUGH) return null;
  const content = HTML.test(text) ? htmlOf(text, found.ownerDocument) : paragraphsOf(text, found.ownerDocument);
  return textLength(content) >= ARTICLE && textLength(found) < textLength(content) * ENOUGH ? content : null;
}

function htmlOf(html: string, page: Document): Element {
  return inertCopy(parseFragment(html, page).ownerDocument).body;
}

function paragraphsOf(text: string, page: Document): Element {
  const content = page.createElement('div');
  for (const line of text.split(/\s*\n\s*/)) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    content.append(paragraph);
  }
  return content;
}
