import type { Element } from 'hast';
import { findElement } from '../../hast/find-element.ts';
import { property } from '../../hast/property.ts';
import { textOf } from '../../hast/text-of.ts';
import { uploadedImage } from '../images/image-blocks.ts';
import { isDrawing } from '../images/is-drawing.ts';
import { pictureWords } from '../images/picture-words.ts';
import { svgDataUrl } from '../images/svg-data-url.ts';
import { NOTHING, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A drawing in the page: uploaded as it is. Icons are decoration. */
export function svg(element: Element, state: State): Pieces {
  if (!isDrawing(element)) return NOTHING;
  const title = findElement(element, ({ tagName }) => tagName === 'title');
  const name = property(element, 'ariaLabel') ?? (title ? textOf(title) : '');
  return uploadedImage(svgDataUrl(element), pictureWords(name, state.context.href, state));
}
