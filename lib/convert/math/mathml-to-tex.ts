import type { Element, ElementContent } from 'hast';
import { MathMLToLaTeX } from 'mathml-to-latex';
import { textOf } from '../../hast/text-of.ts';

const NOT_SHOWN = new Set(['annotation', 'annotation-xml']);
/** Functions that TeX sets upright by a command of their own; the library leaves them as letters. */
const FUNCTIONS =
  /(?<![\\\p{L}])(arccos|arcsin|arctan|arg|cosh|cos|cot|csc|deg|det|dim|exp|gcd|inf|ker|lim|ln|log|max|min|sec|sinh|sin|sup|tanh|tan)(?!\p{L})/gu;
const WORDS = /(\\(?:text|operatorname|mathrm|textbf|textit)\{[^}]*\})/;

/** MathML as TeX; the empty string when there is nothing in it. What the library cannot read stays as its letters. */
export function mathmlToTex(math: Element): string {
  const letters = textOf(math).replace(/\s+/g, ' ').trim();
  if (letters === '') return '';
  try {
    const tex = MathMLToLaTeX.convert(toXml(math)).trim();
    return tex === '' ? letters : withFunctions(tex);
  } catch {
    return letters;
  }
}

function withFunctions(tex: string): string {
  return tex
    .split(WORDS)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(FUNCTIONS, '\\$1')))
    .join('');
}

/** Only what the conversion reads: names, text and the attributes that change what is shown. */
function toXml(node: ElementContent): string {
  if (node.type === 'text') return escapeXml(node.value);
  if (node.type !== 'element' || NOT_SHOWN.has(node.tagName) || !/^[a-z]+$/i.test(node.tagName)) return '';
  if (node.tagName === 'mlabeledtr') return toXml({ ...node, tagName: 'mtr', children: labelLast(node.children) });
  const attributes = ['open', 'close', 'separators', 'notation', 'linethickness', 'mathvariant']
    .map((name) =>
      node.properties[name] === undefined ? '' : ` ${name}="${escapeXml(String(node.properties[name]))}"`,
    )
    .join('');
  return `<${node.tagName}${attributes}>${node.children.map(toXml).join('')}</${node.tagName}>`;
}

/** A numbered row holds its number first; it is shown last. */
function labelLast([label, ...cells]: ElementContent[]): ElementContent[] {
  return label ? [...cells, label] : cells;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u2061-\u2064]/g, '');
}
