import type { Element } from 'hast';
import type { ConversionReason } from '../../blocks/conversion-reason.ts';
import { firstProperty } from '../../hast/first-property.ts';
import { property } from '../../hast/property.ts';
import { lossPiece, NOTHING, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { img } from './img.ts';

/** Controls without words of their own; a checkbox is read by its list item. */
const SILENT = new Set(['hidden', 'checkbox', 'radio', 'submit', 'reset', 'button']);

const REASONS: Record<string, ConversionReason> = { select: 'form-select', textarea: 'form-textarea' };

/** A control to type or choose in: nothing a page in Notion could do, so it is left out and reported. */
export function control(element: Element, state: State): Pieces {
  const type = property(element, 'type')?.toLowerCase() ?? '';
  if (element.tagName === 'input' && type === 'image') return img(element, state);
  if (element.tagName === 'input' && SILENT.has(type)) return NOTHING;
  const what = firstProperty(element, ['ariaLabel', 'placeholder', 'name', 'id']) ?? element.tagName;
  return lossPiece('form', what, REASONS[element.tagName] ?? 'form-input');
}
