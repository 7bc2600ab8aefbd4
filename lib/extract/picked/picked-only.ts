import type { CopyFilter } from '../copy/copy-filter.ts';
import { shownParent } from './shown-parent.ts';

/** Takes one element with what is in it, and the bare chain of elements around it. */
export function pickedOnly(picked: Element, inner: CopyFilter): CopyFilter {
  const around = new Set(ancestors(picked));
  const inside = new Set<Node>([picked]);
  return {
    takes(element) {
      if (element === picked || around.has(element)) return true;
      const parent = shownParent(element);
      if (!parent || !inside.has(parent) || inner.takes?.(element) === false) return false;
      inside.add(element);
      return true;
    },
    text(node, value) {
      const parent = shownParent(node);
      return parent && inside.has(parent) ? value : '';
    },
  };
}

/** From the body's child down to the parent of an element. */
export function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let up = shownParent(element); up && up.localName !== 'body'; up = shownParent(up)) found.unshift(up);
  return found;
}
