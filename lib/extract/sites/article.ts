import { textLength } from '../article/text-length.ts';
import { type FieldReadings, readFields } from './read-fields.ts';
import type { SitePage } from './site-page.ts';
import type { SiteReading } from './site-rule.ts';

/** A page whose content is one element. */
export interface ArticlePlace {
  /** Selectors, the most exact first: the first that finds content is taken. */
  content: readonly string[];
  /** Only these parts of it, in their order: where wrappers have no names to go by. */
  parts?: readonly string[];
  /** What in it belongs to the site. */
  drop?: readonly string[];
  /** What selectors cannot say; may change the clone it is given. */
  tidy?: (content: Element, page: SitePage) => void;
  fields?: FieldReadings;
}

const MEDIA = 'img, picture, video, audio, iframe, math, pre, table';

/** Shortest text without media, in characters, that counts as content. */
const ENOUGH = 12;

/** Reads pages whose content is one element. */
export function article(place: ArticlePlace): (page: SitePage) => SiteReading | null {
  return (page) => {
    for (const selector of place.content) {
      const found = page.document.querySelector(selector);
      const content = found && taken(found, place, page);
      if (content && hasContent(content)) return { content, fields: readFields(page.document, place.fields) };
    }
    return null;
  };
}

function taken(found: Element, place: ArticlePlace, page: SitePage): Element {
  const whole = found.cloneNode(true) as Element; // the clone of an element is one
  for (const selector of place.drop ?? [])
    for (const element of [...whole.querySelectorAll(selector)]) element.remove();
  const content = place.parts ? partsOf(whole, place.parts.join(', ')) : whole;
  place.tidy?.(content, page);
  return content;
}

function partsOf(whole: Element, selector: string): Element {
  const content = whole.ownerDocument.createElement('article');
  const outermost = [...whole.querySelectorAll(selector)].filter((part) => {
    const around = part.parentElement?.closest(selector);
    return !around || !whole.contains(around);
  });
  content.append(...outermost);
  return content;
}

function hasContent(content: Element): boolean {
  return textLength(content) >= ENOUGH || content.querySelector(MEDIA) !== null;
}
