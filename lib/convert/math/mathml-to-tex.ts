import type { Element } from 'hast';
import { textOf } from '../../hast/text-of.ts';

/** MathML as TeX; the empty string when there is nothing in it. */
export function mathmlToTex(math: Element): string {
  return textOf(math).replace(/\s+/g, ' ').trim();
}
