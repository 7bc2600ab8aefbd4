import type { Element } from 'hast';
import { hasClass } from '../../hast/has-class.ts';
import { property } from '../../hast/property.ts';

const EMOJI_CLASSES = new Set(['emoji', 'emojione', 'joypixels', 'twemoji', 'wp-smiley']);
const EMOJI = /^\p{Extended_Pictographic}(?:\p{M}|\u200d|\ufe0f|\p{Extended_Pictographic}|\p{Emoji_Modifier})*$/u;
const MAX_EMOJI_WIDTH = 40;

/** Is this picture drawn in place of an emoji, which its `alt` names? */
export function isEmoji(image: Element, alt: string): boolean {
  if (alt === '') return false;
  if (hasClass(image, EMOJI_CLASSES)) return true;
  return EMOJI.test(alt) && Number.parseFloat(property(image, 'width') ?? '0') <= MAX_EMOJI_WIDTH;
}
