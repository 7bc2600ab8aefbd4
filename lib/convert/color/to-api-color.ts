import type { ApiColor } from '../../blocks/color.ts';
import { parseColor } from './parse-color.ts';

/** Where each of Notion's hues ends on the colour wheel, in degrees. */
const HUES = [
  [15, 'red'],
  [45, 'orange'],
  [70, 'yellow'],
  [170, 'green'],
  [255, 'blue'],
  [295, 'purple'],
  [345, 'pink'],
  [360, 'red'],
] as const;
/** Below this a colour is a shade of grey: a matter of the site's design, not of what the author stressed. */
const MIN_SATURATION = 0.35;
const LIGHTNESS = { text: { min: 0.2, max: 0.75 }, background: { min: 0.4, max: 0.97 } };

/** Notion's nearest colour for a CSS colour; null where it would be no more than the site's design. */
export function toApiColor(source: string | undefined, use: 'text' | 'background'): ApiColor | null {
  const color = source && parseColor(source);
  if (!color || color.saturation < MIN_SATURATION) return null;
  if (color.lightness < LIGHTNESS[use].min || color.lightness > LIGHTNESS[use].max) return null;
  const hue = HUES.find(([end]) => color.hue <= end)?.[1] ?? 'red';
  return use === 'text' ? hue : `${hue}_background`;
}
