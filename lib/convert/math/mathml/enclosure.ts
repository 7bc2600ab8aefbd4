import { property } from '../../../hast/property.ts';
import type { Layout } from './reader.ts';

/** What each notation is in TeX, the inner ones first. */
const COMMANDS: readonly (readonly [string, string])[] = [
  ['radical', 'sqrt'],
  ['horizontalstrike', 'sout'],
  ['verticalstrike', 'cancel'],
  ['updiagonalstrike', 'cancel'],
  ['downdiagonalstrike', 'bcancel'],
  ['actuarial', 'angl'],
  ['phasorangle', 'phase'],
  ['longdiv', 'overline'],
  ['top', 'overline'],
  ['bottom', 'underline'],
  ['box', 'boxed'],
  ['roundedbox', 'boxed'],
  ['circle', 'boxed'],
];

/** A box, a stroke through something, a line along it. */
export const enclosure: Layout = (element, read) => {
  const inner = read.row(element.children);
  if (inner.tex === '') return inner;
  const notations = new Set((property(element, 'notation') ?? 'longdiv').toLowerCase().split(/\s+/));
  const commands = COMMANDS.filter(([notation]) => notations.has(notation));
  if (commands.length === 0) return inner;
  return { tex: commands.reduce((tex, [, command]) => `\\${command}{${tex}}`, inner.tex), kind: 'atom', isTall: true };
};
