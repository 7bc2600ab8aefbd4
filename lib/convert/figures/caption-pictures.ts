import type { Block } from '../../blocks/block.ts';
import type { RichText } from '../../blocks/rich-text.ts';
import { wordsOf } from '../../blocks/words-of.ts';
import { isSayingAlt } from '../images/is-saying-alt.ts';
import { lettersOf } from '../inline/letters-of.ts';
import { toLines } from '../lines.ts';
import { lossPiece, type PictureWords } from '../pieces.ts';
import type { FlowItem } from '../wrap-inline.ts';
import { captionOf, setCaption } from './block-caption.ts';

/** How many blocks before and after a picture a reader sees together with it, as on a card with date, title and teaser. */
const BESIDE = 2;

/** What stands near a picture. */
interface Surroundings {
  runs: RichText[];
  /** Words that are not repeated in a caption. */
  said: string[];
}

/**
 * Gives pictures without a caption their alternative text, unless it says nothing or what stands beside them anyway; and
 * makes captions carry the link that was around the picture, unless a text beside it leads there.
 * @param title of the page, which stands above the first picture
 */
export function captionPictures(items: FlowItem[], title = ''): FlowItem[] {
  if (!items.some(({ picture }) => picture)) return items;
  const visible = items.filter(({ block }) => block !== null);
  let at = -1;
  return items.map((item) => {
    const { block, picture } = item;
    if (!block) return item;
    at += 1;
    if (!picture) return item;
    const before = visible.slice(Math.max(0, at - BESIDE), at);
    const runs = [...before, ...visible.slice(at + 1, at + 1 + BESIDE)].flatMap(runsOf);
    const alts = before.flatMap((other) => other.picture?.alt ?? []);
    return captioned(item, block, picture, { runs, said: [title, wordsOf(runs), ...alts] });
  });
}

function captioned(item: FlowItem, block: Block, picture: PictureWords, { runs, said }: Surroundings): FlowItem {
  const given = captionOf(block) ?? [];
  const { alt, href } = picture;
  const isSaying = isSayingAlt(alt);
  const caption = given.length === 0 && isSaying && !isSaid(alt, said) ? [textRun(alt)] : given;
  if (href === null || [...runs, ...caption].some((run) => linkOf(run) === href))
    return withCaption(item, block, caption);
  const label = caption.some((run) => run.type === 'text') ? '' : isSaying ? alt : picture.label;
  if (label === null) return { ...item, notes: [item.notes, lossPiece('link', href, 'link-around-image')] };
  const words = label === '' ? caption : [...caption, textRun(label)];
  return withCaption(
    item,
    block,
    words.map((run) => linkedTo(run, href)),
  );
}

function withCaption(item: FlowItem, block: Block, caption: RichText[]): FlowItem {
  return caption.length === 0 ? item : { ...item, block: setCaption(block, caption) };
}

/** Links that the text has already stay. */
function linkedTo(run: RichText, url: string): RichText {
  return run.type === 'text' && !run.text.link ? { ...run, text: { ...run.text, link: { url } } } : run;
}

function isSaid(alt: string, texts: readonly string[]): boolean {
  const words = lettersOf(alt);
  return texts.some((text) => lettersOf(text).includes(words));
}

function runsOf({ block }: FlowItem): RichText[] {
  return block ? [...toLines([block]).lines.flat(), ...(captionOf(block) ?? [])] : [];
}

function textRun(content: string): RichText {
  return { type: 'text', text: { content } };
}

function linkOf(run: RichText): string | null {
  return run.type === 'text' ? (run.text.link?.url ?? null) : null;
}
