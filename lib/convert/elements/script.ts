import type { Element } from 'hast';
import { property } from '../../hast/property.ts';
import { formulaOfScript, isTexScript } from '../math/find-formula.ts';
import { blockPiece, NOTHING, type Pieces } from '../pieces.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { State } from '../state.ts';

const GIST = /^https:\/\/gist\.github\.com\/.+\.js/;

/** A script shows nothing, but for two: MathJax 2 keeps formulas in them, and gists are embedded by one. */
export function script(element: Element, state: State): Pieces {
  if (isTexScript(element)) {
    const formula = formulaOfScript(element);
    return formula ? { kind: 'equation', ...formula, marks: state.context.marks } : NOTHING;
  }
  const target = resolveUrl(property(element, 'src'), state.context.baseUrl);
  if (!('url' in target) || !GIST.test(target.url)) return NOTHING;
  return blockPiece({ type: 'embed', embed: { url: target.url.replace(/\.js(?=\?|$)/, '') } });
}
