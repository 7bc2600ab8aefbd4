import { isHidden } from '../article/is-hidden.ts';
import { isJunk } from '../article/is-junk.ts';
import { textsOf } from '../texts-of.ts';

/** Longest heading, in characters. */
const MAX_LENGTH = 300;

/** Readings above characters, and the sign that links to a heading, are not what it says. */
const APART = 'rt, rp, script, .headerlink, .anchorjs-link, .header-anchor, .anchor-link, [aria-hidden="true"]';

/**
 * The texts of the first-level headings that can be the content's; where there are none, of the second level.
 * @param isOther tells headings that are something else, the site's name
 */
export function mainHeadings(document_: Document, isOther: (text: string) => boolean = () => false): string[] {
  const first = headingsOf(document_, 'h1').filter((text) => !isOther(text));
  return first.length > 0 ? first : headingsOf(document_, 'h2').slice(0, 1);
}

function headingsOf(document_: Document, level: string): string[] {
  const found = [...document_.querySelectorAll(level)].filter(
    (heading) => !isHidden(heading) && !isInFurniture(heading),
  );
  return [...new Set(found.map(headingText))].filter((text) => text.length > 1 && text.length < MAX_LENGTH);
}

function headingText(heading: Element): string {
  const texts = [...textsOf(heading)].filter((text) => {
    const around = text.parentElement?.closest(APART);
    return !around || around === heading || !heading.contains(around);
  });
  const text = texts.map((node) => node.nodeValue).join('');
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*[¶§🔗]\s*$/u, '')
    .trim();
}

function isInFurniture(heading: Element): boolean {
  for (let up: Element | null = heading; up && up.localName !== 'body'; up = up.parentElement) {
    if (/^(?:nav|footer|aside)$/.test(up.localName) || (up.localName === 'div' && isJunk(up))) return true;
  }
  return false;
}
