import type { Element, ElementContent } from 'hast';
import { childElements } from '../../hast/child-elements.ts';
import { classNames } from '../../hast/class-names.ts';

/** What MathJax 3 draws its formulas with: `mjx-mfrac` for `mfrac`; its other boxes only place things. */
const DRAWN =
  /^mjx-(m(?:i|n|o|s|text|row|frac|sqrt|root|sub|sup|subsup|under|over|underover|table|tr|td|enclose|fenced|style|space|padded|phantom|error))$/;
const CHARACTER = /^mjx-c([0-9a-f]{2,6})$/;
/** Boxes that place exactly one thing each, which MathML wants as one element. */
const PLACES = /^mjx-(?:num|den|script|base|over|under|root)$/;
const NOT_READ = new Set(['mjx-assistive-mml', 'mjx-surd']);

/**
 * The MathML that a MathJax 3 drawing (CHTML) was made from, for pages that leave out the assistive copy. Letters are
 * read from the class that names their code point.
 */
export function mathmlOfMathjax(element: Element): Element {
  return mathml('math', childElements(element).flatMap(toMathml));
}

function toMathml(element: Element): ElementContent[] {
  if (element.tagName === 'mjx-c') return [{ type: 'text', value: characterOf(element) }];
  if (NOT_READ.has(element.tagName)) return [];
  const tagName = DRAWN.exec(element.tagName)?.[1];
  if (tagName && /^m(?:under|over|underover)$/.test(tagName)) return [mathml(tagName, limitsOf(element))];
  const children = childElements(element).flatMap(toMathml);
  if (tagName) return [mathml(tagName, inOrder(tagName, children))];
  return PLACES.test(element.tagName) && children.length > 1 ? [mathml('mrow', children)] : children;
}

/** Limits are drawn from top to bottom, in boxes within boxes; MathML names the base first, then under, then over. */
function limitsOf(element: Element): ElementContent[] {
  const found = new Map<string, ElementContent[]>();
  const search = (box: Element) => {
    for (const child of childElements(box)) {
      if (/^mjx-(?:base|under|over)$/.test(child.tagName)) found.set(child.tagName, toMathml(child));
      else search(child);
    }
  };
  search(element);
  return ['mjx-base', 'mjx-under', 'mjx-over'].flatMap((name) => found.get(name) ?? []);
}

/** MathJax draws roots before what they are taken of, and superscripts above subscripts. */
function inOrder(tagName: string, children: ElementContent[]): ElementContent[] {
  if (tagName === 'mroot') return children.toReversed();
  const [base, scripts] = children;
  if (tagName !== 'msubsup' || !base || scripts?.type !== 'element') return children;
  return [base, ...scripts.children.toReversed()];
}

function mathml(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** Italic letters are drawn from their own part of Unicode; in MathML `mi` says italic. */
function characterOf(element: Element): string {
  for (const name of classNames(element)) {
    const code = CHARACTER.exec(name)?.[1];
    if (code && Number.parseInt(code, 16) <= 0x10ffff) {
      return String.fromCodePoint(Number.parseInt(code, 16)).normalize('NFKC');
    }
  }
  return '';
}
