import type { Element } from 'hast';
import { property } from '../../hast/property.ts';
import { textOf } from '../../hast/text-of.ts';
import { isBackReference } from '../links/is-back-reference.ts';
import { linkTarget } from '../links/link-target.ts';
import { lossPiece, NOTHING, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** A link. Where Notion would refuse the address the text stays and the loss is reported. */
export function a(element: Element, state: State): Pieces {
  const address = property(element, 'href');
  if (address === null) return state.all(element);
  if (isBackReference(element, state)) return NOTHING;
  const target = linkTarget(address, state.context.baseUrl);
  if ('url' in target) return state.with({ href: target.url }).all(element);
  const content = state.all(element);
  return [lossPiece('link', address || textOf(element), `link-${target.reason}`), content];
}
