import { holdsMore } from '../copy/holds-more.ts';
import { findNotes, restoreNotes } from './article-notes.ts';
import { commonAncestor, headedArticle, plainArticle } from './article-region.ts';
import { declaredText } from './declared-text.ts';
import { dropJunk } from './drop-junk.ts';
import { dropLines } from './drop-lines.ts';
import { isTangled } from './is-tangled.ts';
import { leadPicture, showsPicture } from './lead-picture.ts';
import { pictureAbove } from './picture-above.ts';
import { proseLength } from './prose-length.ts';
import { readableElements } from './readable-elements.ts';
import { restoreAndPrune } from './restore-and-prune.ts';
import { widerContent, withoutFurniture } from './wider-content.ts';

/** Pages of more elements are read by their mark-up alone: Readability would block them for seconds. */
const GIANT = 20_000;

interface Found {
  content: Element;
  strategy: string;
}

/** What a page declares of its content. */
export interface DeclaredContent {
  /** Address of its picture. */
  image: string | null;
  /** The article itself, plain or as HTML. */
  text: string | null;
}

/** Finds the article of an inert copy. */
export function findArticle(copy: Document, declared: DeclaredContent): Found {
  if (holdsMore(copy.body, GIANT) || isTangled(copy.body)) return semanticContent(copy.body);
  const lead = leadPicture(copy.body, declared.image);
  const notes = findNotes(copy.body);
  const shown = readableContent(copy) ?? semanticContent(copy.body);
  const text = declaredText(declared.text, shown.content);
  const found = text ? { content: text, strategy: 'json-ld' } : shown;
  dropLines(found.content);
  restoreNotes(found.content, notes);
  const picture = lead && !showsPicture(found.content, declared.image) ? lead : pictureAbove(found.content);
  if (picture) found.content.prepend(picture);
  return found;
}

/** The article as Readability sees it, with what it lost on the way; or the element around it that holds far more. */
function readableContent(copy: Document): Found | null {
  const readable = readableElements(copy);
  const found = readable && commonAncestor(copy.body, readable.kept);
  if (!readable || !found) return null;
  const wider = widerContent(found, readable.prose);
  const plain = plainArticle(found, readable.kept);
  const region = plain ?? headedArticle(found) ?? found;
  restoreAndPrune(region, readable, plain !== null);
  dropJunk(region);
  const isTooLittle = wider && proseLength(region) < wider.enough;
  return isTooLittle ? foundBy(wider.content) : { content: region, strategy: 'readability' };
}

/** The element that the author marks as the article. */
function semanticContent(body: Element): Found {
  const candidates = [...body.querySelectorAll('article, main, [role="main"], [itemprop~="articleBody"]')];
  const measured = candidates.slice(0, 20).map((element) => ({ element, prose: proseLength(element) }));
  const [best] = measured.sort((one, other) => other.prose - one.prose);
  const content = withoutFurniture(best && best.prose > proseLength(body) * 0.7 ? best.element : body);
  return foundBy(content);
}

function foundBy(content: Element): Found {
  return { content, strategy: content.localName === 'body' ? 'body' : 'semantic' };
}
