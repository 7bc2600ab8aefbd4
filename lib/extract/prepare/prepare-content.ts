import { resolveNoscriptImages } from './noscript-images.ts';
import { unwrapScriptLinks } from './script-links.ts';

/** Makes the content of an inert copy readable without scripts, before anything judges it. */
export function prepareContent(copy: Document): void {
  resolveNoscriptImages(copy);
  unwrapScriptLinks(copy);
}
