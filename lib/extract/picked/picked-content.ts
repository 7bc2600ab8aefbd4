import type { CopyFilter } from '../copy/copy-filter.ts';
import { inertCopy } from '../copy/inert-copy.ts';
import { prepareContent } from '../prepare/prepare-content.ts';
import { ancestors, pickedOnly } from './picked-only.ts';

/** Mean nothing outside of a table. */
const TABLE_PART = /^(?:tr|tbody|thead|tfoot|td|th|caption)$/;

/**
 * Copies one element of a page, exactly: nothing in it is judged.
 * @param filter says what in it is left out
 * @returns an element that holds nothing but the copy; null when the element is not in the page any more
 */
export function pickedContent(page: Document, picked: Element, filter: CopyFilter): Element | null {
  const copy = inertCopy(page, pickedOnly(picked, filter));
  let at: Element | null = copy.body;
  for (const element of ancestors(picked)) if (element.localName !== 'slot') at = at?.firstElementChild ?? null;
  const only = at?.firstElementChild;
  if (!only) return null;
  const content = copy.createElement(TABLE_PART.test(only.localName) ? 'table' : 'div');
  content.append(only);
  const holder = copy.createElement('div');
  holder.append(content);
  copy.body.replaceChildren(holder);
  prepareContent(copy);
  return holder;
}
