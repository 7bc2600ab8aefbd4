import { measureText } from './text-measure.ts';

/** Characters of an element's text, runs of white space counted once. */
export function textLength(element: Element): number {
  return measureText(element).length;
}

/** Share of an element's text that is in links, 0 to 1. Links within the page count little: notes, contents. */
export function linkDensity(element: Element): number {
  const { length, linked } = measureText(element);
  return length === 0 ? 0 : Math.min(1, linked / length);
}

/** Whether an element holds text of some length that is not mostly links. */
export function isProse(element: Element, length: number): boolean {
  return textLength(element) >= length && linkDensity(element) < 0.3;
}
