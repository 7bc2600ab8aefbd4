import type { Element } from 'hast';
import { classNames } from './class-names.ts';

/** Does the element carry one of these classes (in lower case)? */
export function hasClass(element: Element, names: ReadonlySet<string>): boolean {
  return classNames(element).some((name) => names.has(name));
}
