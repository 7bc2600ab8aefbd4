import { made } from '../made.ts';
import type { SitePage } from '../site-page.ts';
import { textAt, valuesNamed } from './page-data.ts';
import type { Video } from './read-video.ts';

/** The description with its links, whether it is folded up or not. */
const SHOWN = [
  'ytd-watch-metadata #description-inline-expander #expanded .yt-core-attributed-string',
  'ytd-watch-metadata ytd-text-inline-expander .yt-core-attributed-string',
  '#description-inline-expander .yt-core-attributed-string',
  'ytd-expandable-video-description-body-renderer .yt-core-attributed-string',
  '#description yt-formatted-string.content',
  '#description .content',
];

const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}]/g;

/**
 * What the author wrote below a video, a paragraph for each of his. The longest of what the page shows and what it was
 * made with is the whole: the page may show the first lines only.
 */
export function descriptionOf({ document: document_ }: SitePage, video: Video): Element[] {
  const shown = SHOWN.map((selector) => document_.querySelector(selector)).find((element) =>
    element?.textContent?.trim(),
  );
  const written = valuesNamed(video.data, 'attributedDescriptionBodyText').map((value) => textAt(value) ?? '');
  const known = [video.description ?? '', ...written].sort((one, other) => other.length - one.length)[0] ?? '';
  const isWhole = (shown?.textContent ?? '').trim().length >= known.trim().length;
  if (!shown || !isWhole) return paragraphs(document_, known);
  const clone = shown.cloneNode(true) as Element; // the clone of an element is one
  for (const link of clone.querySelectorAll('a[href]'))
    link.setAttribute('href', target(link.getAttribute('href') ?? ''));
  return splitLines(clone);
}

function paragraphs(document_: Document, text: string): Element[] {
  const holder = made(document_, 'div');
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const link = made(document_, 'a', match[0]);
    link.setAttribute('href', match[0]);
    holder.append(text.slice(end, match.index), link);
    end = match.index + match[0].length;
  }
  holder.append(text.slice(end));
  return splitLines(holder);
}

/** An empty line ends a paragraph, another line break is a line break. */
function splitLines(holder: Element): Element[] {
  const document_ = holder.ownerDocument;
  const found: Element[] = [made(document_, 'p')];
  for (const node of flat(holder)) {
    const lines = node.nodeType === 3 ? (node.nodeValue ?? '').split('\n') : [node];
    for (const [index, line] of lines.entries()) {
      const last = found.at(-1);
      if (index > 0 && last?.lastChild?.nodeName.toLowerCase() === 'br') found.push(made(document_, 'p'));
      else if (index > 0 && last?.hasChildNodes()) last.append(document_.createElement('br'));
      if (line !== '') found.at(-1)?.append(line);
    }
  }
  for (const paragraph of found) if (paragraph.lastChild?.nodeName.toLowerCase() === 'br') paragraph.lastChild.remove();
  return found.filter((paragraph) => paragraph.textContent?.trim());
}

/** Texts and links; what else is around them is style. */
function flat(holder: Element): Node[] {
  return [...holder.childNodes].flatMap((node) => {
    const isStyle = node.nodeType === 1 && node.nodeName.toLowerCase() !== 'a' && node.nodeName.toLowerCase() !== 'br';
    return isStyle ? flat(node as Element) : [node]; // nodeType 1
  });
}

/** Links out of YouTube go through a page that warns of it. */
function target(address: string): string {
  const url = URL.canParse(address, 'https://www.youtube.com') ? new URL(address, 'https://www.youtube.com') : null;
  const outside = url?.pathname === '/redirect' ? url.searchParams.get('q') : null;
  return outside ?? url?.href ?? address;
}
