import type { Element, ElementContent } from 'hast';
import { classNames } from '../../hast/class-names.ts';
import { inlineStyle } from '../../hast/inline-style.ts';
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
]);

/**
 * The exact text of a code listing: line-number gutters, copy buttons and one-element-per-line mark-up undone, CRLF
 * and the no-break spaces that editors paste made plain, blank lines at both ends dropped.
 */
export function codeText(element: Element): string {
  const writer = new CodeWriter(lineNumbers(element));
  for (const child of element.children) writer.add(child);
  return clean(writer.text);
}

class CodeWriter {
  text = '';
  private readonly numbers: ReadonlySet<Element>;

  constructor(numbers: ReadonlySet<Element>) {
    this.numbers = numbers;
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
    const isLine = LINE.has(node.tagName);
    if (isLine) this.startLine();
    const before = this.text.length;
    for (const child of node.children) this.add(child);
    const isEmptyLine = this.text.length === before;
    if (!isLine) return;
    if (isEmptyLine && (node.tagName === 'div' || node.tagName === 'tr')) this.text += '\n';
    else if (!isEmptyLine) this.startLine();
  }

  private startLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }
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
