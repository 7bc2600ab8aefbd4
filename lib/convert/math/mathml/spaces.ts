import { property } from '../../../hast/property.ts';
import type { Layout } from './reader.ts';
import { spaceOfWidth } from './space-of-width.ts';

/** Units of length in em. */
const UNITS = new Map([
  ['em', 1],
  ['ex', 0.43],
  ['px', 1 / 16],
  ['pt', 1 / 12],
  ['mu', 1 / 18],
  ['rem', 1],
]);
/** The named widths of older MathML, in eighteenths of an em. */
const NAMED = ['', 'veryverythin', 'verythin', 'thin', 'medium', 'thick', 'verythick', 'veryverythick'];

/** White space, as wide as TeX can say it. */
export const space: Layout = (element) => {
  const width = property(element, 'width')?.trim() ?? '';
  const [, amount, unit = ''] = /^(-?[\d.]+)([a-z]*)$/.exec(width) ?? [];
  if (amount !== undefined) return spaceOfWidth(Number.parseFloat(amount) * (UNITS.get(unit) ?? 0));
  return spaceOfWidth(NAMED.indexOf(width.replace('mathspace', '')) / 18);
};
