import type { Element } from 'hast';
import { hasClass } from '../../hast/has-class.ts';

const CAPTION_CLASSES = new Set(['wp-caption-text']);

/** Is this element the caption of the box around it? */
export function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || hasClass(element, CAPTION_CLASSES);
}
