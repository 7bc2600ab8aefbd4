import type { Element } from 'hast';
import { property } from '../../hast/property.ts';

const MIN_PIXELS = 3;
const TRACKER =
  /doubleclick|feedburner\.com\/~r|\/pixel|scorecardresearch|google-analytics|facebook\.com\/tr\b|quantserve|stats\.wordpress|[/.]b\.gif|count\.gif/i;

/** A tracking pixel or a spacer: nothing a reader would miss. */
export function isDecoration(image: Element, url: string | null): boolean {
  for (const side of ['width', 'height']) {
    const pixels = Number.parseFloat(property(image, side) ?? '');
    if (pixels > 0 && pixels <= MIN_PIXELS) return true;
  }
  return url !== null && TRACKER.test(url);
}
