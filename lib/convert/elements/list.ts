import type { Element } from 'hast';
import { property } from '../../hast/property.ts';
import { nestUnderPrevious } from '../lists/nest-under-previous.ts';
import { EDGE, lossPiece, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

const ROLES = { head: ['li'], below: ['ul', 'ol', 'menu', 'dir'] };

/** A list: its items know their kind from it. A list set directly in it belongs to the item before. */
export function list(element: Element, state: State): Pieces {
  const inside = state.inside(element).with({ list: element.tagName === 'ol' ? 'numbered' : 'bulleted' });
  return [EDGE, startLoss(element), nestUnderPrevious(element.children, inside, ROLES), EDGE];
}

/** Notion numbers from one. */
function startLoss(element: Element): Pieces {
  const start = element.tagName === 'ol' ? property(element, 'start') : null;
  return start !== null && start !== '1' ? lossPiece('structure', `start=${start}`, 'list-start') : [];
}
