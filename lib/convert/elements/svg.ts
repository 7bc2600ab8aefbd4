import type { Element } from 'hast';
import { uploadedImage } from '../images/image-blocks.ts';
import { isDrawing } from '../images/is-drawing.ts';
import { svgDataUrl } from '../images/svg-data-url.ts';
import { NOTHING, type Pieces } from '../pieces.ts';

/** A drawing in the page: uploaded as it is. Icons are decoration. */
export function svg(element: Element): Pieces {
  return isDrawing(element) ? uploadedImage(svgDataUrl(element)) : NOTHING;
}
