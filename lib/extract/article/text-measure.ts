import { measureString, type StringMeasure } from './measure-string.ts';

/** How much text an element holds. */
interface Measure extends StringMeasure {
  /** Of the characters those that are in links; links within the page count little: notes, contents. */
  linked: number;
}

const TO_PLACE_IN_PAGE = 0.3;

/** Every passage over an article asks for the same elements again, some as large as the page. */
const known = new WeakMap<Element, Measure>();

/** Measures an element. What is measured once may only be changed by `takeOut`. */
export function measureText(element: Element): Measure {
  const before = known.get(element);
  if (before) return before;
  const measure: Measure = { length: 0, starts: false, ends: false, linked: 0 };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) {
      const inner = measureText(node);
      join(measure, inner);
      measure.linked += inner.linked + (node.localName === 'a' ? inner.length * weightOf(node) : 0);
    } else if (node.nodeType === 3) join(measure, measureString(node.nodeValue ?? ''));
  }
  known.set(element, measure);
  return measure;
}

/** Removes an element from what holds it. */
export function takeOut(element: Element): void {
  for (let up = element.parentElement; up; up = up.parentElement) known.delete(up);
  element.remove();
}

function weightOf(link: Element): number {
  return (link.getAttribute('href')?.startsWith('#') ?? true) ? TO_PLACE_IN_PAGE : 1;
}

function join(before: Measure, next: StringMeasure): void {
  if (next.length === 0) {
    if (before.length === 0) before.starts ||= next.starts;
    else before.ends ||= next.starts;
    return;
  }
  const isApart = before.ends || next.starts;
  if (before.length === 0) before.starts ||= next.starts;
  else if (isApart) before.length += 1;
  before.length += next.length;
  before.ends = next.ends;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
