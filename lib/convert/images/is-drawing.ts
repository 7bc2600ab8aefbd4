import type { Element } from 'hast';
import { findElement } from '../../hast/find-element.ts';
import { property } from '../../hast/property.ts';

/** Icons are rarely larger, drawings hardly ever smaller. In CSS pixels. */
const MIN_SIDE = 96;
const SHAPES = new Set(['circle', 'ellipse', 'image', 'line', 'path', 'polygon', 'polyline', 'rect', 'text', 'use']);

/** Is this SVG a picture to look at, and not an icon or an empty frame? */
export function isDrawing(svg: Element): boolean {
  if (property(svg, 'ariaHidden') === 'true' && property(svg, 'role') !== 'img') return false;
  const [, , boxWidth, boxHeight] = (property(svg, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = pixels(svg, 'width') ?? boxWidth ?? 0;
  const height = pixels(svg, 'height') ?? boxHeight ?? 0;
  if (!(width >= MIN_SIDE && height >= MIN_SIDE)) return false;
  return findElement(svg, ({ tagName }) => SHAPES.has(tagName)) !== null;
}

/** A length given in pixels; null for `100%` and for none. */
function pixels(svg: Element, name: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(property(svg, name) ?? '');
  return match ? Number(match[1]) : null;
}
