import type { RichText } from '../blocks/rich-text.ts';
import { cutText } from './cut-text.ts';

/** A note as the text of a comment, its line breaks kept; null when there is nothing in it. */
export function noteText(note: string | null): RichText[] | null {
  const text = note?.trim();
  return text ? cutText(text) : null;
}
