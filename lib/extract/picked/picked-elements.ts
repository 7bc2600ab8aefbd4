import { nativeDom } from '../copy/native-dom.ts';

/** What the user pointed at in the page. */
export interface PickedElements {
  /** The only thing to take; null: the article, found as ever. */
  element: Element | null;
  /** To be left out, with everything in them. */
  removed: ReadonlySet<Element>;
}

/**
 * Name of the global that the picker leaves behind for the script that reads the page, in the page's isolated world:
 * the page's own scripts live in another world and cannot reach it.
 */
export const PICKED_KEY = '__tearsheetPicked';

/** What the picker left, taken once: a later reading of the page knows nothing of it. */
export function requestedPick(scope: object = globalThis): PickedElements | undefined {
  const left: unknown = Reflect.get(scope, PICKED_KEY);
  Reflect.deleteProperty(scope, PICKED_KEY);
  if (typeof left !== 'object' || left === null || !('element' in left) || !('removed' in left)) return undefined;
  const { element, removed } = left;
  if (!(removed instanceof Set) || (element !== null && !isElement(element))) return undefined;
  return { element, removed: new Set([...removed].filter(isElement)) };
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && nativeDom.nodeType(value as Node) === 1; // it has a node's type
}
