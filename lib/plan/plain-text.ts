import type { RichText } from '../blocks/rich-text.ts';
import { cutText } from './cut-text.ts';

/** A line of text in runs; line breaks become spaces. */
export function plainText(text: string): RichText[] {
  return cutText(text.replace(/\s+/g, ' ').trim());
}
