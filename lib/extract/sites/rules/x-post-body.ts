import { spacedText } from '../../texts-of.ts';
import { made } from '../made.ts';

const TEXT = '[data-testid="tweetText"]';
const LONG = '[data-testid="twitterArticleRichTextView"], [data-testid="longformRichTextComponent"]';

/**
 * Brings together what somebody posted, which the page spreads over wrappers without names: text or article, pictures,
 * videos, the card of a link, a post quoted inside it.
 * @param post in a clone; gets one `[data-testid="tweetBody"]`
 */
export function tidyPost(post: Element, url: URL): void {
  const document_ = post.ownerDocument;
  const quote = quotedPost(post);
  const inQuote = quote ? partsOf(quote, url) : [];
  const names = quote?.querySelector('[data-testid="User-Name"]');
  const author = names && spacedText(names).replace(/\s*·.*$/, '');
  quote?.remove();
  const own = partsOf(post, url);
  const head = author ? [made(document_, 'p', made(document_, 'strong', author))] : [];
  const shown = inQuote.length > 0 ? [made(document_, 'blockquote', ...head, ...inQuote)] : [];
  const body = made(document_, 'div', ...own, ...shown);
  body.setAttribute('data-testid', 'tweetBody');
  post.append(body);
}

/** A second name inside a post is that of somebody quoted. */
function quotedPost(post: Element): Element | null {
  const names = post.querySelectorAll('[data-testid="User-Name"]');
  return names[1]?.closest('[role="link"]') ?? null;
}

function partsOf(post: Element, url: URL): Element[] {
  const document_ = post.ownerDocument;
  const long = post.querySelector(LONG);
  const texts = long ? [long] : [...post.querySelectorAll(TEXT)];
  const shown = pictures(post).filter((picture) => !long?.contains(picture));
  const figures = shown.map((picture) => made(document_, 'figure', picture));
  return [
    ...(long ? figures : []),
    ...texts.map((text) => withBreaks(text)),
    ...(long ? [] : figures),
    ...videos(post, url),
    ...cards(post).map((card) => made(document_, 'p', card)),
  ];
}

/** Line breaks are characters there, shown by style. */
function withBreaks(text: Element): Element {
  const document_ = text.ownerDocument;
  const walker = document_.createTreeWalker(text, 4); // NodeFilter.SHOW_TEXT
  const broken: Node[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.includes('\n')) broken.push(walker.currentNode);
  for (const node of broken) {
    const lines = (node.nodeValue ?? '').split('\n');
    const parts = lines.flatMap((line, index) => (index > 0 ? [document_.createElement('br'), line] : [line]));
    node.parentElement?.replaceChild(made(document_, 'span', ...parts), node);
  }
  return made(document_, 'div', ...text.childNodes);
}

/** The page shows small copies; the large ones have the same address. */
function pictures(post: Element): Element[] {
  return [...post.querySelectorAll('[data-testid="tweetPhoto"] img')].map((picture) => {
    const address = picture.getAttribute('src') ?? '';
    picture.setAttribute('src', address.replace(/([?&]name=)(?:small|medium|360x360|900x900|\d+x\d+)/, '$1large'));
    if (picture.getAttribute('alt') === 'Image') picture.removeAttribute('alt');
    return picture;
  });
}

/** Videos are streams that only the page can play: a still picture with a link to the post. */
function videos(post: Element, url: URL): Element[] {
  return [...post.querySelectorAll('[data-testid="videoPlayer"] video[poster], video[poster]')].map((video) => {
    const still = made(post.ownerDocument, 'img');
    still.setAttribute('src', video.getAttribute('poster') ?? '');
    const link = made(post.ownerDocument, 'a', still);
    link.setAttribute('href', post.querySelector('a[href*="/status/"]')?.getAttribute('href') ?? url.href);
    return made(post.ownerDocument, 'figure', link);
  });
}

function cards(post: Element): Element[] {
  const links = [...post.querySelectorAll('[data-testid="card.wrapper"] a[href]')];
  const seen = new Set<string>();
  return links.flatMap((card) => {
    const address = card.getAttribute('href') ?? '';
    if (seen.has(address)) return [];
    seen.add(address);
    const link = made(post.ownerDocument, 'a', (card.textContent ?? '').replace(/\s+/g, ' ').trim() || address);
    link.setAttribute('href', address);
    return [link];
  });
}
