import type { Element } from 'hast';
import { childElements } from '../../hast/child-elements.ts';
import { descendants } from '../../hast/descendants.ts';
import { textOf } from '../../hast/text-of.ts';

/** Two lines counted upwards may be a coincidence of the code's own numbers; they must begin their lines. */
const MIN_LINES = 2;

/** The elements that number the lines of a listing, whatever they are called: first in their lines, counting up. */
export function lineNumbers(listing: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const parent of [listing, ...descendants(listing)]) {
    for (const number of numbersOf(childElements(parent))) found.add(number);
  }
  return found;
}

function numbersOf(lines: readonly Element[]): Element[] {
  const numbers: Element[] = [];
  let expected: number | null = null;
  for (const line of lines) {
    const [first, second] = childElements(line);
    const value = first && second ? numberIn(first) : null;
    if (!first || value === null || (expected !== null && value !== expected)) return [];
    numbers.push(first);
    expected = value + 1;
  }
  return numbers.length < MIN_LINES ? [] : numbers;
}

function numberIn(element: Element): number | null {
  if (element.children.length !== 1 || element.children[0]?.type !== 'text') return null;
  const text = textOf(element).trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
