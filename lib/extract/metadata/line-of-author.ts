import { spacedText, textsOf } from '../texts-of.ts';
import { LABELLED } from './authorship.ts';
import { startsByline } from './byline.ts';
import { cleanAuthor } from './clean-author.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { textsNearHeading } from './near-heading.ts';

/** Longest line that is still one, in characters. */
const MAX_LINE = 120;

/** The first line near the page's heading that begins with "By". */
export function lineNearHeading(document_: Document): string[] {
  for (const text of textsNearHeading(document_)) {
    const value = (text.nodeValue ?? '').trim();
    if (!startsByline(value)) continue;
    const parent = text.parentElement;
    const around = parent?.childElementCount ? parent : parent?.parentElement;
    // "By" may stand alone, the name in an element beside it.
    const line = cleanAuthor(value) || !around ? value : spacedText(around);
    if (line.length < MAX_LINE && cleanAuthor(line)) return [line];
  }
  return [];
}

/** The first "Author: …" on the page, which agencies and newspapers set below the text. */
export function labelledAuthor(document_: Document): string[] {
  for (const text of textsOf(document_.body)) {
    const value = (text.nodeValue ?? '').trim();
    const name = value.length < MAX_LINE ? LABELLED.exec(value)?.[1] : undefined;
    if (name && text.parentElement && !isElsewhere(text.parentElement)) return [name];
  }
  return [];
}
