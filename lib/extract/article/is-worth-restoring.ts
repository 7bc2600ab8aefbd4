import { isCard } from './is-card.ts';
import { isDataTable } from './is-data-table.ts';
import { isHidden } from './is-hidden.ts';
import { isDoubtful, isJunk } from './is-junk.ts';
import { nameOf } from './name-of.ts';
import { isProse, linkDensity, textLength } from './text-length.ts';

/** Content by its nature, wherever it stands in an article. */
const CONTENT =
  'pre, math, .katex, .MathJax, mjx-container, script[type^="math/"], blockquote, dl, details, hr, [role="note"], .callout, .admonition, .markdown-alert, aside.note';
/** Nobody but an author writes these, whatever the element around them is called. */
const WRITTEN = 'pre, math, .katex, .MathJax, mjx-container, script[type^="math/"]';
const LEAD = 'figure, picture, img, video';
const SIGN_NAME = /\b(?:author|avatar|byline|close|headshot|icon|logo)\b/;
/** Longest caption of a lead picture, in characters. */
const MAX_CAPTION = 300;
const HEADING = /^h[1-6]$/;
/** The box of a to-do. */
const CHECKBOX = 'li input[type="checkbox"]';
const MEDIA = 'img, picture, video, audio, iframe, svg';
const INLINE =
  /^(?:a|abbr|b|label|bdi|bdo|br|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|ruby|rb|rt|rp|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr|script)$/;

/** Of prose, in characters: shorter pieces are as often labels and buttons. */
const PROSE = 60;

/** Shortest paragraph, in characters: nobody labels a button with one. */
const SENTENCE = 25;

/** Where a dropped element stands among the prose that is kept. */
export interface Place {
  /** Nothing of the article is before it: titles, bylines, dates. */
  isLeading: boolean;
  /** Kept prose follows: in the middle of an article hardly anything is furniture. */
  isInterior: boolean;
  /** Directly in an article that holds nothing but the text. */
  isPlain: boolean;
}

/** Judges anew what Readability dropped within an article. */
export function isWorthRestoring(element: Element, { isLeading, isInterior, isPlain }: Place): boolean {
  if (isHidden(element)) return false;
  const name = element.localName;
  const density = linkDensity(element);
  if (element.matches(CHECKBOX)) return true;
  if (HEADING.test(name)) return (isPlain || (isInterior && !isLeading)) && density < 0.9;
  if (isInterior && (element.matches(WRITTEN) || element.querySelector(WRITTEN)) && density < 0.5) return true;
  if (isJunk(element) || (!isInterior && isCard(element))) return false;
  if (INLINE.test(name)) return !isDoubtful(element);
  if (name === 'table' && !isDataTable(element)) return false;
  if (isDoubtful(element)) return isInterior && !isLeading && isProse(element, PROSE) && !hasControls(element);
  if (element.matches(CONTENT) || name === 'table') return density < 0.5;
  if (isLeading) return isLeadPicture(element) || (name === 'p' && isSentence(element));
  if (element.querySelector(CONTENT)) return density < 0.5;
  if (isInterior && isGallery(element)) return true;
  if (element.matches(MEDIA) || element.querySelector(MEDIA)) return density < 0.3 && !isDecorative(element);
  if (/^(?:ul|ol|li)$/.test(name)) return density < 0.5 || isInterior;
  return isProse(element, name === 'p' || name === 'aside' ? SENTENCE : PROSE);
}

/** A paragraph that introduces what follows: a whole sentence, or one that ends in a colon. */
function isSentence(element: Element): boolean {
  return isProse(element, SENTENCE) && /[.!?:。！？：…]["'”’)]?\s*$/u.test(element.textContent ?? '');
}

function hasControls(element: Element): boolean {
  return element.querySelector('form, input, button') !== null;
}

/** A picture above the article, alone or with its caption; a header has more to say. */
export function isLeadPicture(element: Element): boolean {
  if (!element.matches(LEAD) && !element.querySelector(LEAD)) return false;
  return textLength(element) < MAX_CAPTION && !element.querySelector('h1, h2, time') && !isDecorative(element);
}

/** Figures and nothing else; their captions may be links to where they come from. Pictures in links lead to other pages. */
function isGallery(element: Element): boolean {
  const figures = element.matches('figure') ? [element] : [...element.querySelectorAll('figure')];
  const captions = figures.reduce((sum, figure) => sum + textLength(figure), 0);
  const isAlone = figures.length > 0 && textLength(element) <= captions + figures.length;
  return isAlone && element.querySelector('img') !== null && element.querySelector('a img') === null;
}

/** Icons, counting pixels, and portraits of who wrote the article. */
function isDecorative(element: Element): boolean {
  const image = element.matches('img') ? element : element.querySelector('img');
  if (!image) return false;
  for (let up: Element | null = image; up; up = up === element ? null : up.parentElement)
    if (SIGN_NAME.test(nameOf(up))) return true;
  const size = Math.max(Number(image.getAttribute('width') ?? 100), Number(image.getAttribute('height') ?? 100));
  // A formula or a sign in the middle of a sentence says what it is.
  const speaks =
    (image.getAttribute('alt') ?? '').length > 1 &&
    /^(?:p|li|td|th|dd|span|em|h[1-6])$/.test(image.parentElement?.localName ?? '');
  return size < 40 && !speaks;
}
