import type { Element } from 'hast';
import { textOf } from '../../hast/text-of.ts';
import { lossPiece, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { hasScriptForms, type Script } from './script-forms.ts';

/** Raised or lowered text. Footnote marks in brackets say enough as they are; any other shift lost is reported. */
export function shifted(element: Element, state: State, script: Script): Pieces {
  const text = textOf(element).trim();
  if (hasScriptForms(text, script)) return state.with({ script }).all(element);
  const content = state.all(element);
  return text === '' || /^[[(].*[\])]$/.test(text) ? content : [lossPiece('style', text, `style-${script}`), content];
}
