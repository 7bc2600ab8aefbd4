import { isDateLine, startsByline } from '../metadata/byline.ts';
import { linkDensity, textLength } from './text-length.ts';
import { takeOut } from './text-measure.ts';

/** Blocks that hold one line of text. */
const LINE = 'p, div, span, time, address, center, small, em, i, strong, b, figcaption';
const INLINE = /^(?:span|time|small|em|i|strong|b)$/;

/** Every line of these matters. */
const EXACT = 'pre, table, blockquote, figure, math, details, ul, ol';

/** Longest line judged, in characters. */
const MAX_LINE = 140;

/** Longest text looked at, in characters with all white space. */
const MAX_RAW = 600;

/** The article has begun after a text of this length, in characters. */
const PROSE = 140;

/** Lines that pages set between paragraphs, in the languages with the most pages. */
const STRAY = new RegExp(
  `^[\\s\\W]*(?:${[
    'advertisement|anzeige|werbung|publicité|publicidad|pubblicità|реклама|广告|広告',
    '(?:story|article) continues(?: below)?(?: advertisement)?|continue reading(?: below)?|scroll (?:down )?to continue',
    'toggle caption|hide caption|enlarge this image|view (?:image|gallery|comments)|click to enlarge|post comment',
    'share(?: this)?(?: article| story)?|tweet|print|e-?mail|facebook|twitter|whatsapp|pinterest|copy link|save',
    '(?:listen to|hear) this (?:article|story)|escuch[ae] (?:esta nota|este artículo)(?: aquí)?|diesen artikel (?:an)?hören|écouter (?:l.article|cet article)|ouça (?:esta|este) (?:notícia|artigo)',
    '-?\\d{1,2}:\\d{2}(?:\\s*\\/\\s*-?\\d{1,2}:\\d{2})?',
    'loading(?: content)?|tags|comments?|reply|like this|filed under|sign up|subscribe',
  ].join('|')})[\\s\\W\\d]*$`,
  'iu',
);

/** Lines that lead to another page. */
const POINTER =
  /^[\s\W]*(?:read (?:more|also|next)|also read|don.t miss|lesen sie auch|mehr zum thema|lire aussi|à lire|lee también|te puede interesar|leia (?:também|mais)|veja também|leggi anche|lees ook|zobacz|читайте|смотрите|click here to|get .{0,30} by clicking|subscribe|sign up|follow us)\b/iu;

/**
 * Takes out lines that are no part of the text: who wrote it and when above the article, which the metadata has;
 * "Advertisement", "Read more: …" between its paragraphs.
 */
export function dropLines(article: Element): void {
  let hasBegun = false;
  for (const element of [...article.querySelectorAll(LINE)]) {
    if (INLINE.test(element.localName) && hasElementBeside(element)) continue;
    const raw = (element.textContent ?? '').length;
    if (raw === 0 || ((hasBegun || element.localName !== 'p') && raw > MAX_RAW)) continue;
    if (element.closest(EXACT) || !article.contains(element)) continue;
    const length = textLength(element);
    if (length >= PROSE && !element.querySelector('p, div') && linkDensity(element) < 0.5) hasBegun = true;
    if (length <= MAX_LINE && isStray(element, !hasBegun) && isAlone(element)) takeOut(element);
  }
}

/** Not by the parent's count of its children, for which the browser goes through all of them each time. */
function hasElementBeside(element: Element): boolean {
  return element.previousElementSibling !== null || element.nextElementSibling !== null;
}

/** Below an article blogs say where it is filed. */
const FILED =
  /^(?:this (?:entry|post) was (?:posted|filed|published)|(?:posted|filed) (?:in|under)\b|tagged (?:with|as)?\b|dieser (?:beitrag|eintrag) wurde|esta entrada (?:fue|se)|cet article a été publié)/i;

function isStray(element: Element, isLeading: boolean): boolean {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!text || element.querySelector('img, picture, video, iframe, pre')) return false;
  if (isLeading && (startsByline(text) || isDateLine(text))) return true;
  return STRAY.test(text) || FILED.test(text) || (POINTER.test(text) && linkDensity(element) > 0.4);
}

/** An inline element is a line only when it is all that its block holds. */
function isAlone(element: Element): boolean {
  if (!INLINE.test(element.localName)) return true;
  const parent = element.parentElement;
  return parent !== null && textLength(parent) === textLength(element);
}
