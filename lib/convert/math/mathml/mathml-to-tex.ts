import type { Element } from 'hast';
import { childElements } from '../../../hast/child-elements.ts';
import { textOf } from '../../../hast/text-of.ts';
import { collapse } from './collapse.ts';
import { hasBalancedBraces } from './has-balanced-braces.ts';
import { readMathml } from './read-mathml.ts';

/**
 * Presentation MathML (https://www.w3.org/TR/mathml-core/) as TeX that KaTeX, which draws Notion's equations, can
 * read; the empty string when there is nothing in it. Never throws, whatever the tree: what cannot be read stays as
 * its letters.
 */
export function mathmlToTex(math: Element): string {
  const written = childElements(math).length === 0 ? collapse(textOf(math)) : '';
  // Some pages put TeX straight into `math`.
  if (/\\[a-z]/i.test(written) && hasBalancedBraces(written)) return written;
  return readMathml(math);
}
