import { resolveNoscriptImages } from './noscript-images.ts';
import { unwrapPictureButtons } from './picture-buttons.ts';
import { unwrapScriptLinks } from './script-links.ts';
import { placeStreamedParts } from './streamed-parts.ts';

/** Makes the content of an inert copy readable without scripts, before anything judges it. */
export function prepareContent(copy: Document): void {
  placeStreamedParts(copy);
  resolveNoscriptImages(copy);
  unwrapPictureButtons(copy);
  unwrapScriptLinks(copy);
}
