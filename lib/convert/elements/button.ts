import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A button: its words, apart from its neighbours, which often stand beside it without a space. */
export function button(element: Element, state: State): Pieces {
  const { marks, href } = state.context;
  const space = { kind: 'text', value: ' ', space: 'normal', marks, href } as const;
  return [space, state.all(element), space];
}
