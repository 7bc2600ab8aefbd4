import type { Element, ElementContent } from 'hast';
import { classNames } from '../../hast/class-names.ts';
import { findElement } from '../../hast/find-element.ts';
import { hasClass } from '../../hast/has-class.ts';
import { inlineStyle } from '../../hast/inline-style.ts';
import { property } from '../../hast/property.ts';
import { textOf } from '../../hast/text-of.ts';
import { cleanText } from '../inline/clean-text.ts';
import { isGutter } from './is-gutter.ts';
import { lineNumbers } from './line-numbers.ts';

const NOT_CODE = new Set(['style', 'script', 'button', 'svg', 'template', 'img', 'textarea', 'select', 'noscript']);
/** Elements that begin a line of their own, however a highlighter uses them. */
const LINE = new Set([
  'div',
  'p',
  'tr',
  'li',
  'table',
  'tbody',
  'ol',
  'ul',
  'section',
  'figure',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
]);
/** Of those, the ones that show as an empty line when they are empty. */
const EMPTY_LINE = new Set(['div', 'tr', 'pre', 'span', 'code']);
/** What highlighters call the element around one line. */
const LINE_CLASSES = new Set(['code-line', 'line', 'react-code-text', 'token-line', 'view-line']);

/**
 * The exact text of a code listing: line-number gutters, copy buttons and one-element-per-line mark-up undone, CRLF
 * and the no-break spaces that editors paste made plain, blank lines at both ends dropped.
 */
export function codeText(element: Element): string {
  const writer = new CodeWriter(lineNumbers(element), !hasLineBreaks(element));
  for (const child of element.children) writer.add(child);
  return clean(writer.text);
}

class CodeWriter {
  text = '';
  private readonly numbers: ReadonlySet<Element>;
  /** No line ends of its own: the elements that highlighters set around lines end them. */
  private readonly linesAreElements: boolean;

  constructor(numbers: ReadonlySet<Element>, linesAreElements: boolean) {
    this.numbers = numbers;
    this.linesAreElements = linesAreElements;
  }

  add(node: ElementContent): void {
    if (node.type === 'text') this.text += node.value;
    if (node.type !== 'element') return;
    if (node.tagName === 'br') {
      this.text += '\n';
      return;
    }
    if (NOT_CODE.has(node.tagName) || this.numbers.has(node)) return;
    if (isGutter(classNames(node)) || isUnselectable(node)) return;
    const isLine = LINE.has(node.tagName) || (this.linesAreElements && isLineElement(node));
    if (isLine) this.startLine();
    const before = this.text.length;
    for (const child of node.children) this.add(child);
    const isEmptyLine = this.text.length === before;
    if (!isLine) return;
    if (isEmptyLine && EMPTY_LINE.has(node.tagName)) this.text += '\n';
    else if (!isEmptyLine) this.startLine();
  }

  private startLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }
}

function hasLineBreaks(element: Element): boolean {
  return textOf(element).trim().includes('\n') || findElement(element, ({ tagName }) => tagName === 'br') !== null;
}

function isLineElement(element: Element): boolean {
  return hasClass(element, LINE_CLASSES) || property(element, 'dataLine') !== null;
}

/** Line numbers that the page itself keeps out of copied text. */
function isUnselectable(element: Element): boolean {
  return inlineStyle(element).get('user-select') === 'none' && /^\s*\d*\s*$/.test(textOf(element));
}

function clean(text: string): string {
  return cleanText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
