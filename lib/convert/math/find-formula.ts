import type { Element } from 'hast';
import { classNames } from '../../hast/class-names.ts';
import { findElement } from '../../hast/find-element.ts';
import { firstProperty } from '../../hast/first-property.ts';
import { property } from '../../hast/property.ts';
import { textOf } from '../../hast/text-of.ts';
import type { Formula } from './formula.ts';
import { formulaOfMathml } from './formula-of-mathml.ts';
import { mathmlToTex } from './mathml/mathml-to-tex.ts';
import { mathmlOfMathjax } from './mathml-of-mathjax.ts';

/** What KaTeX, Temml, MathJax and Wikipedia put their output into. */
const RENDERED = new Set([
  'katex',
  'katex-display',
  'katex--display',
  'katex--inline',
  'mathjax',
  'mathjax_chtml',
  'mathjax_display',
  'mathjax_svg',
  'mathjax_svg_display',
  'mjx-chtml',
  'mwe-math-element',
  'temml',
]);
const PREVIEW = 'mathjax_preview';
const DISPLAY = new Set([
  'katex--display',
  'katex-display',
  'mathjax_display',
  'mathjax_svg_display',
  'mwe-math-element-block',
]);
const NAMED = new Set(['arithmatex', 'equation', 'math', 'math-block', 'math-display', 'math-inline', 'tex']);
const NAMED_DISPLAY = new Set(['display', 'math-block', 'math-display']);
const TEX_ATTRIBUTES = ['dataLatex', 'dataTex', 'dataMath', 'dataExpr'];

/**
 * What an element that shows a formula stands for: the formula; only its letters, empty when it is drawn without any;
 * or a copy of a formula that stands elsewhere in the page.
 */
export type Rendered = { formula: Formula } | { letters: string } | { copy: true };

/** The formula an element shows, whatever drew it; null when it shows none. */
export function findFormula(element: Element, hasMathScripts: boolean): Rendered | null {
  const classes = classNames(element);
  if (classes.includes(PREVIEW)) return { copy: true };
  const isMathJax3 = element.tagName === 'mjx-container' || element.tagName === 'mjx-math';
  if (isMathJax3 || classes.some((name) => RENDERED.has(name)))
    return renderedFormula(element, classes, hasMathScripts);
  if (!classes.some((name) => NAMED.has(name))) return null;
  const expression = firstProperty(element, TEX_ATTRIBUTES);
  return expression ? { formula: { expression, display: classes.some((name) => NAMED_DISPLAY.has(name)) } } : null;
}

function renderedFormula(element: Element, classes: readonly string[], hasMathScripts: boolean): Rendered {
  const display = isDisplay(element, classes);
  const formula = texWithin(element);
  if (formula) return { formula: { expression: formula.expression, display: display || formula.display } };
  return hasMathScripts ? { copy: true } : { letters: textOf(element).trim() };
}

function isDisplay(element: Element, classes: readonly string[]): boolean {
  const display = property(element, 'display');
  return classes.some((name) => DISPLAY.has(name)) || display === 'true' || display === 'block';
}

function texWithin(element: Element): Formula | null {
  const script = findElement(element, isTexScript);
  if (script) return formulaOfScript(script);
  const mathml = findElement(element, ({ tagName }) => tagName === 'math');
  const fromMathml = mathml && formulaOfMathml(mathml);
  if (fromMathml?.isTex) return fromMathml;
  const own = firstProperty(element, TEX_ATTRIBUTES);
  const holder = own === null ? findElement(element, (within) => firstProperty(within, TEX_ATTRIBUTES) !== null) : null;
  const expression = own ?? (holder && firstProperty(holder, TEX_ATTRIBUTES));
  if (expression) return { expression, display: false };
  if (fromMathml) return fromMathml;
  const drawn = element.tagName.startsWith('mjx-') ? mathmlToTex(mathmlOfMathjax(element)) : '';
  if (drawn) return { expression: drawn, display: false };
  const image = findElement(element, (within) => within.tagName === 'img' && Boolean(property(within, 'alt')));
  return image ? { expression: property(image, 'alt') ?? '', display: false } : null;
}

/** MathJax 2 keeps its source in `script type="math/tex"`. */
export function isTexScript(element: Element): boolean {
  return element.tagName === 'script' && /^math\/(?:tex|latex|asciimath)/i.test(property(element, 'type') ?? '');
}

/** The formula of a MathJax 2 script; null when it is empty. */
export function formulaOfScript(script: Element): Formula | null {
  const expression = textOf(script)
    .trim()
    .replace(/^%\s*<!\[CDATA\[|%\s*\]\]>$/g, '')
    .trim();
  if (expression === '') return null;
  return { expression, display: /mode\s*=\s*display/.test(property(script, 'type') ?? '') };
}
