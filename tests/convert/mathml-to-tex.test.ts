import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import { describe, expect, it, test } from 'vitest';
import { hasBalancedBraces } from '../../lib/convert/math/mathml/has-balanced-braces.ts';
import { mathmlToTex } from '../../lib/convert/math/mathml/mathml-to-tex.ts';
import { SYMBOLS } from '../../lib/convert/math/mathml/symbol-table.ts';
import { findElement } from '../../lib/hast/find-element.ts';

const F = '<mfrac><mi>a</mi><mi>b</mi></mfrac>';
const SQUARE =
  '<mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr>';
const MATRIX = `<mtable>${SQUARE}</mtable>`;

const CASES: Record<string, readonly (readonly [mathml: string, tex: string])[]> = {
  tokens: [
    ['<mi>x</mi>', 'x'],
    ['<mi>α</mi><mi>x</mi>', '\\alpha x'],
    ['<mi>sin</mi><mi>x</mi>', '\\sin x'],
    ['<mi>sin</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>)</mo>', '\\sin(x)'],
    ['<mi>speed</mi>', '\\mathrm{speed}'],
    ['<mi>速度</mi><mi>é</mi>', '\\text{速度}\\text{é}'],
    ['<mn>3.14</mn><mn>1,000</mn>', '3.141{,}000'],
    ['<mo>-</mo><mi>x</mi><mo>=</mo><mo>−</mo><mn>1</mn>', '-x = -1'],
    ['<mi>a</mi><mo>&#x2062;</mo><mi>b</mi>', 'ab'],
    ['<mi>n</mi><mo>!</mo>', 'n!'],
    ['<mi>a</mi><mo>mod</mo><mi>b</mi>', 'a \\bmod b'],
    ['<mo>rank</mo><mi>A</mi>', '\\operatorname{rank} A'],
    ['<mtext>if&nbsp;5% of </mtext>', '\\text{if 5\\% of}'],
    ['<mi>a</mi><mspace width="1em"></mspace><mi>b</mi><mspace width="0.05em"></mspace>', 'a\\quad b'],
    ['<ms>a_b</ms>', '\\text{"a\\_b"}'],
    ['<mo>{</mo><mi>a</mi><mo>#</mo><mi>b</mi><mo>}</mo>', '\\{a\\#b\\}'],
    ['<mi>x̂</mi><mi>ẑ</mi>', '\\hat{x}\\text{ẑ}'],
    ['x + 1', 'x + 1'],
  ],
  styles: [
    ['<mi mathvariant="bold">x</mi><mi mathvariant="bold-italic">x</mi>', '\\mathbf{x}\\boldsymbol{x}'],
    ['<mi mathvariant="double-struck">R</mi><mi>ℝ</mi><mi>ℤ</mi>', '\\mathbb{RRZ}'],
    ['<mi>𝒜</mi><mi>𝔤</mi><mi>𝐱</mi><mi>𝑥</mi><mi>𝟙</mi>', '\\mathcal{A}\\mathfrak{g}\\mathbf{x}x\\mathbb{1}'],
    ['<mi mathvariant="bold">β</mi><mi>𝛃</mi><mi>𝛽</mi>', '\\boldsymbol{\\beta}\\boldsymbol{\\beta}\\beta'],
    ['<mi mathvariant="normal">d</mi><mi mathvariant="normal">Γ</mi>', '\\mathrm{d}\\Gamma'],
    ['<mstyle mathvariant="bold"><mi>v</mi><mo>=</mo><mn>0</mn></mstyle>', '\\mathbf{v} = \\mathbf{0}'],
    ['<mi mathvariant="monospace">A</mi><mi mathvariant="sans-serif">B</mi>', '\\mathtt{A}\\mathsf{B}'],
  ],
  fractions: [
    [F, '\\frac{a}{b}'],
    ['<mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>', '\\binom{n}{k}'],
    ['<mfrac linethickness="0pt"><mi>n</mi><mi>k</mi></mfrac>', '{n \\atop k}'],
    ['<mfrac bevelled="true"><mn>1</mn><mn>2</mn></mfrac>', '{1}/{2}'],
    ['<mfrac><mi>a</mi></mfrac>', 'a'],
    ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '\\sqrt{x + 1}'],
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '\\sqrt[3]{x}'],
  ],
  scripts: [
    ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', 'x_{i}^{2}'],
    ['<msup><msub><mi>x</mi><mn>1</mn></msub><mn>2</mn></msup>', '{x_{1}}^{2}'],
    ['<msup><mrow><mi>a</mi><mi>b</mi></mrow><mn>2</mn></msup>', '{ab}^{2}'],
    ['<msup><mi>f</mi><mo>′</mo></msup><mo>(</mo><mi>x</mi><mo>)</mo>', "f'(x)"],
    ['<mi>f</mi><mo>″</mo><msup><mi>g</mi><mn>2</mn></msup><mo>′</mo>', "f''g^{2}{}'"],
    ['<msup><mrow></mrow><mn>2</mn></msup><mi>H</mi>', '{}^{2}H'],
    [
      '<mmultiscripts><mi>U</mi><none></none><mo>+</mo><mprescripts></mprescripts><mn>92</mn><mn>238</mn></mmultiscripts>',
      '{}_{92}^{238}U^{+}',
    ],
  ],
  limits: [
    ['<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mi>x</mi>', '\\sum_{i}^{n} x'],
    ['<munderover><mo>∫</mo><mn>0</mn><mn>1</mn></munderover><mi>x</mi>', '\\int\\limits_{0}^{1} x'],
    ['<munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder>', '\\lim_{x \\rightarrow 0}'],
    ['<munder><mi>esssup</mi><mi>x</mi></munder>', '\\operatorname*{esssup}_{x}'],
    ['<mover><mi>x</mi><mo>^</mo></mover><mover><mi>v</mi><mo>→</mo></mover>', '\\hat{x}\\vec{v}'],
    [
      '<mover><mi>x</mi><mo>¯</mo></mover><mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>¯</mo></mover>',
      '\\bar{x}\\overline{AB}',
    ],
    [
      '<mover><mi>x</mi><mo>~</mo></mover><mover><mi>x</mi><mo>˙</mo></mover><mover><mi>x</mi><mo>¨</mo></mover>',
      '\\tilde{x}\\dot{x}\\ddot{x}',
    ],
    ['<munder><mi>x</mi><mo>_</mo></munder>', '\\underline{x}'],
    ['<mover><mi>x</mi><mo>&#x302;</mo></mover><mi>v&#x20d7;</mi>', '\\hat{x}\\vec{v}'],
    [
      '<munder><munder><mi>x</mi><mo>⏟</mo></munder><mtext>n times</mtext></munder>',
      '\\underbrace{x}_{\\text{n times}}',
    ],
    ['<mover><mover><mi>x</mi><mo>⏞</mo></mover><mi>n</mi></mover>', '\\overbrace{x}^{n}'],
    ['<mi>a</mi><mover><mo>=</mo><mi>!</mi></mover><mi>b</mi>', 'a \\overset{!}{=} b'],
    ['<munderover><mo>→</mo><mi>a</mi><mi>b</mi></munderover>', '\\xrightarrow[{a}]{b}'],
  ],
  delimiters: [
    [`<mo>(</mo>${F}<mo>)</mo>`, '\\left(\\frac{a}{b}\\right)'],
    [`<mo stretchy="false">(</mo>${F}<mo stretchy="false">)</mo>`, '(\\frac{a}{b})'],
    [`<mo>(</mo>${F}<msup><mo>)</mo><mn>2</mn></msup>`, '\\left(\\frac{a}{b}\\right)^{2}'],
    [`<mo>[</mo>${F}<mo>,</mo><mn>1</mn><mo>)</mo>`, '\\left[\\frac{a}{b}, 1\\right)'],
    [`<mo>⟨</mo>${F}<mo>⟩</mo>`, '\\left\\langle\\frac{a}{b}\\right\\rangle'],
    [`<mi>P</mi><mo>(</mo><mi>A</mi><mo>|</mo>${F}<mo>)</mo>`, 'P\\left(A|\\frac{a}{b}\\right)'],
    [`${F}<msub><mo>|</mo><mn>0</mn></msub>`, '\\left.\\frac{a}{b}\\right|_{0}'],
    [`<mo>(</mo><mo>(</mo>${F}`, '((\\frac{a}{b}'],
    ['<mo>|</mo><mi>x</mi><mo>|</mo>', '|x|'],
    ['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a, b)'],
    [`<mfenced open="[" close="]" separators=";">${F}<mi>b</mi></mfenced>`, '\\left[\\frac{a}{b}; b\\right]'],
    ['<mfenced open="" close="|"><mi>a</mi></mfenced>', 'a|'],
  ],
  tables: [
    [MATRIX, '\\begin{matrix}1 & 0 \\\\ 0 & 1\\end{matrix}'],
    [`<mo>(</mo>${MATRIX}<mo>)</mo>`, '\\begin{pmatrix}1 & 0 \\\\ 0 & 1\\end{pmatrix}'],
    [`<mfenced open="[" close="]">${MATRIX}</mfenced>`, '\\begin{bmatrix}1 & 0 \\\\ 0 & 1\\end{bmatrix}'],
    [`<mi>det</mi><mo>|</mo>${MATRIX}<mo>|</mo>`, '\\det \\begin{vmatrix}1 & 0 \\\\ 0 & 1\\end{vmatrix}'],
    [`<mi>f</mi><mo>=</mo><mo>{</mo>${MATRIX}`, 'f = \\begin{cases}1 & 0 \\\\ 0 & 1\\end{cases}'],
    [`<mtable columnalign="right left">${SQUARE}</mtable>`, '\\begin{aligned}1 & 0 \\\\ 0 & 1\\end{aligned}'],
    [
      `<mtable columnalign="left" columnlines="solid">${SQUARE}</mtable>`,
      '\\begin{array}{l|l}1 & 0 \\\\ 0 & 1\\end{array}',
    ],
    [
      '<mtable><mlabeledtr><mtd><mtext>(1)</mtext></mtd><mtd><mi>x</mi></mtd></mlabeledtr></mtable>',
      'x\\qquad \\text{(1)}',
    ],
  ],
  others: [
    ['<menclose notation="box"><mi>x</mi></menclose>', '\\boxed{x}'],
    ['<menclose notation="updiagonalstrike"><mi>x</mi></menclose>', '\\cancel{x}'],
    ['<mi>a</mi><mphantom><mi>b</mi></mphantom><mpadded><mi>c</mi></mpadded>', 'a\\phantom{b}c'],
    ['<semantics><mi>E</mi><annotation encoding="text/plain">no</annotation></semantics>', 'E'],
    ['<merror><mi>x</mi></merror><maction><mi>y</mi><mi>z</mi></maction>', 'xy'],
    ['\\frac{a}{b}', '\\frac{a}{b}'],
    ['\\frac{a', '\\backslash frac\\{a'],
    ['', ''],
    [' <mrow> <mi> </mi> </mrow> ', ''],
  ],
};

function parse(mathml: string): Element {
  const math = findElement(fromHtml(`<math>${mathml}</math>`, { fragment: true }), ({ tagName }) => tagName === 'math');
  if (!math) throw new Error('no formula');
  return math;
}

/** Throws where KaTeX, which draws Notion's equations, stops. */
function draw(tex: string): string {
  return katex.renderToString(tex, { throwOnError: true, strict: 'ignore' });
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (mathml, tex) => {
    expect(mathmlToTex(parse(mathml))).toBe(tex);
    expect(() => draw(tex)).not.toThrow();
  });
});

test.each([...SYMBOLS.keys()])('KaTeX draws %s', (sign) => {
  for (const name of ['mi', 'mo', 'mn', 'mtext']) {
    const tex = mathmlToTex(parse(`<${name}>${sign.replace('&', '&amp;').replace('<', '&lt;')}</${name}>`));
    expect(tex).not.toBe('');
    expect(() => draw(tex)).not.toThrow();
  }
});

function nested(depth: number, tagName: string): Element {
  let inner: ElementContent = { type: 'text', value: 'x' };
  for (let level = 0; level < depth; level++) inner = { type: 'element', tagName, properties: {}, children: [inner] };
  return { type: 'element', tagName: 'math', properties: {}, children: [inner] };
}

test.each(['mrow', 'msqrt', 'mfenced', 'mstyle', 'menclose', 'mtd'])('reads %s 50,000 deep', (tagName) => {
  const tex = mathmlToTex(nested(50_000, tagName));
  expect(tex).toContain('x');
  expect(hasBalancedBraces(tex)).toBe(true);
});

test('reads 50,000 open delimiters side by side', () => {
  const children = Array.from({ length: 50_000 }, (): ElementContent => {
    return { type: 'element', tagName: 'mo', properties: {}, children: [{ type: 'text', value: '(' }] };
  });
  expect(mathmlToTex({ type: 'element', tagName: 'math', properties: {}, children })).toHaveLength(50_000);
});

const TAGS = [
  ...[
    'mi',
    'mn',
    'mo',
    'mtext',
    'ms',
    'mspace',
    'mrow',
    'mfrac',
    'msqrt',
    'mroot',
    'msub',
    'msup',
    'msubsup',
    'munder',
  ],
  ...[
    'mover',
    'munderover',
    'mmultiscripts',
    'mprescripts',
    'mtable',
    'mtr',
    'mlabeledtr',
    'mtd',
    'mfenced',
    'menclose',
  ],
  ...['mstyle', 'mphantom', 'semantics', 'annotation', 'none', 'mml:mi', 'constructor'],
];
const LETTERS = [
  ...SYMBOLS.keys(),
  ...'abc019.,!?@ \'"\n\t\0\u200b\u0302\u0338\u20d7\ud800\ue000′″𝐱ℝ日é→^⏟\u00a0\u2009',
];
const PROPERTIES = fc.record(
  {
    mathvariant: fc.constantFrom('bold', 'normal', 'script', 'constructor'),
    open: fc.constantFrom<string | boolean>('{', '|', '', '∣', true, 'abc'),
    close: fc.constantFrom('}', ')', ''),
    separators: fc.constantFrom('', ';,', '#'),
    notation: fc.constantFrom('box', 'longdiv', 'top bottom', 'constructor'),
    linethickness: fc.constantFrom('0', '2px'),
    form: fc.constantFrom('prefix', 'postfix'),
    stretchy: fc.constantFrom('true', 'false'),
    columnalign: fc.constantFrom('left', 'right left', 'x'),
    columnlines: fc.constantFrom('solid', 'none'),
    width: fc.constantFrom('1em', '-2em', 'thickmathspace', 'x'),
  },
  { requiredKeys: [] },
);
const { node: anyNode } = fc.letrec<{ node: ElementContent; element: Element; text: ElementContent }>((tie) => ({
  node: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, tie('text'), tie('element'), tie('element')),
  text: fc.record({
    type: fc.constant('text' as const),
    value: fc.array(fc.constantFrom(...LETTERS), { maxLength: 3 }).map((letters) => letters.join('')),
  }),
  element: fc.record({
    type: fc.constant('element' as const),
    tagName: fc.constantFrom(...TAGS),
    properties: PROPERTIES,
    children: fc.array(tie('node'), { maxLength: 4 }),
  }),
}));

it('gives TeX that KaTeX draws, for any tree', () => {
  fc.assert(
    fc.property(fc.array(anyNode, { maxLength: 5 }), (children) => {
      const tex = mathmlToTex({ type: 'element', tagName: 'math', properties: {}, children });
      expect(hasBalancedBraces(tex)).toBe(true);
      expect(tex).toBe(tex.trim());
      draw(tex);
    }),
    { numRuns: 300 },
  );
});
