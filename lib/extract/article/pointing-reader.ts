import { Readability } from '@mozilla/readability';
import { measureString } from './measure-string.ts';

/** Steps of Readability that its types do not name. The version is pinned, and a test compares the answers. */
interface Steps {
  _unwrapNoscriptImages(document_: Document): void;
  _removeScripts(document_: Document): void;
  _prepDocument(): void;
  _grabArticle(page?: Element | null): Element | null;
  _simplifyNestedElements(article: Element): void;
  _cleanStyles(element: Element): void;
  _getCharCount(element: Element, character: string): number;
  _getLinkDensity(element: Element): number;
  _getTextDensity(element: Element, tags: readonly string[]): number;
  _isElementWithoutContent(element: Element): boolean;
  _isProbablyVisible(element: Element): boolean;
  _isValidByline(element: Element, names: string): boolean;
  _headerDuplicatesTitle(element: Element): boolean;
}

type Options = ConstructorParameters<typeof Readability>[1];

const Reader = Readability as unknown as new (document_: Document, options: Options) => Readability & Steps; // see Steps

const MAY_BE_BYLINE = /byline|author|dateline|writtenby/i;
/** Longest heading, in characters with all white space, that may repeat a title. */
const MAX_HEADING = 2_000;

const HIDING = ['style', 'hidden', 'aria-hidden'];

/**
 * Mozilla's Readability, asked for nothing but the element that holds the article. It gives the same answer sooner: the
 * costly half of a question is asked only where the cheap half leaves it open, and what would make the article
 * presentable is left out.
 */
export class PointingReader extends Reader {
  #found: Element | null = null;

  /** @param document_ is taken apart */
  constructor(document_: Document) {
    // Our own reading of the metadata is richer; this one would only take time.
    super(document_, { disableJSONLD: true });
  }

  /** @returns the element that holds the article, or null when there is none */
  find(): Element | null {
    this.parse();
    return this.#found;
  }

  /** Makes ready a body that was written anew, for another attempt. */
  prepareAgain(document_: Document): void {
    this._unwrapNoscriptImages(document_);
    this._removeScripts(document_);
    this._prepDocument();
  }

  override _grabArticle(page?: Element | null): null {
    this.#found = super._grabArticle(page);
    if (this.#found) this._simplifyNestedElements(this.#found);
    return null;
  }

  override _cleanStyles(): void {
    // Nobody will look at it.
  }

  override _getCharCount(element: Element, character: string): number {
    const text = element.textContent ?? '';
    let count = 0;
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
    return count;
  }

  override _getLinkDensity(element: Element): number {
    const links = element.getElementsByTagName('a');
    const length = links.length === 0 ? 0 : lengthOf(element);
    let linked = 0;
    if (length > 0) for (const link of links) linked += lengthOf(link) * weightOf(link);
    return length === 0 ? 0 : linked / length;
  }

  override _getTextDensity(element: Element, tags: readonly string[]): number {
    const parts = element.querySelectorAll(tags.join());
    const length = parts.length === 0 ? 0 : lengthOf(element);
    let inside = 0;
    if (length > 0) for (const part of parts) inside += lengthOf(part);
    return length === 0 ? 0 : inside / length;
  }

  override _isElementWithoutContent(element: Element): boolean {
    const count = element.childElementCount;
    const breaks = () => element.getElementsByTagName('br').length + element.getElementsByTagName('hr').length;
    return !beginsWithText(element) && (count === 0 || count === breaks()) && super._isElementWithoutContent(element);
  }

  override _isProbablyVisible(element: Element): boolean {
    return !HIDING.some((attribute) => element.hasAttribute(attribute)) || super._isProbablyVisible(element);
  }

  override _headerDuplicatesTitle(element: Element): boolean {
    // It compares every word with every other.
    const isHeading = /^H[12]$/.test(element.tagName) && (element.textContent ?? '').length < MAX_HEADING;
    return isHeading && super._headerDuplicatesTitle(element);
  }

  override _isValidByline(element: Element, names: string): boolean {
    const isPossible = MAY_BE_BYLINE.test(names) || element.hasAttribute('rel') || element.hasAttribute('itemprop');
    return isPossible && super._isValidByline(element, names);
  }
}

function lengthOf(element: Element): number {
  return measureString(element.textContent ?? '').length;
}

/** As Readability counts: "#" alone is no place. */
function weightOf(link: Element): number {
  return /^#./.test(link.getAttribute('href') ?? '') ? 0.3 : 1;
}

/** Looks at the first few nodes only. */
function beginsWithText(element: Element): boolean {
  let node = element.firstChild;
  for (let looked = 0; node && looked < 8; looked++) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) return true;
    node = node.firstChild ?? node.nextSibling;
  }
  return false;
}
