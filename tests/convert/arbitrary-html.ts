import fc from 'fast-check';
import type { Element, ElementContent, Root } from 'hast';
import { HTML_TAG_NAMES } from '../../lib/hast/html-tag-name.ts';

const TAGS = fc.constantFrom(
  ...HTML_TAG_NAMES,
  'x-custom',
  'mjx-container',
  'lite-youtube',
  'mi',
  'mfrac',
  'msup',
  'path',
  'annotation',
);

const ADDRESSES = fc.oneof(
  fc.constantFrom(
    'https://example.org/a',
    '/relative',
    '#jump',
    'javascript:alert(1)',
    'mailto:a@b.c',
    '',
    'http://[',
    '//cdn.example.org/x.png',
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    'data:,',
    'blob:x',
    'https://youtu.be/abcdefghijk',
    'about:blank',
    `https://example.org/${'x'.repeat(3000)}`,
    `data:image/png;base64,${'A'.repeat(2000)}`,
    'https://player.vimeo.com/video/123456',
  ),
  fc.string(),
);

const CLASSES = fc.constantFrom(
  'katex',
  'MathJax',
  'math',
  'callout',
  'admonition',
  'twitter-tweet',
  'wp-caption',
  'wp-caption-text',
  'lineno',
  'highlight',
  'language-js',
  'emoji',
  'lntable',
  'footnote-backref',
  'markdown-alert',
);

const STYLES = fc.constantFrom(
  'font-weight:bold',
  'display:none',
  'color:#ff0000',
  'white-space:pre',
  'white-space:pre-line',
  'font-style:italic;text-decoration:underline line-through',
  'background:rgb(1,2',
  ':;;:',
);

const TEXTS = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ' ',
    '\n\n',
    '\u00a0',
    'word',
    '$x_1$',
    '\\(a^2\\)',
    '$$',
    '\\begin{align}',
    '\\[',
    '👩‍👩‍👧‍👦',
    '\ud83d',
    '\udc00',
    '\0',
    'שלום',
    '漢字',
    '<b>',
  ),
);

const PROPERTIES = fc.record(
  {
    href: ADDRESSES,
    src: ADDRESSES,
    srcSet: fc.oneof(ADDRESSES, fc.constant('a.png 1x, b.png 2x')),
    dataSrc: ADDRESSES,
    cite: ADDRESSES,
    alt: fc.oneof(fc.string(), fc.constant('😀')),
    className: fc.array(CLASSES, { maxLength: 2 }),
    style: STYLES,
    colSpan: fc.oneof(fc.integer({ min: -2, max: 150 }), fc.string()),
    rowSpan: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.string()),
    type: fc.constantFrom('checkbox', 'math/tex', 'image', 'text', 'math/tex; mode=display'),
    encoding: fc.constant('application/x-tex'),
    checked: fc.boolean(),
    width: fc.constantFrom('1', '200', 'x'),
    viewBox: fc.constantFrom('0 0 500 500', 'x'),
    hidden: fc.boolean(),
    open: fc.boolean(),
    role: fc.constantFrom('note', 'presentation', 'img'),
    start: fc.constantFrom('3', 'x'),
    dataLatex: fc.string(),
  },
  { requiredKeys: [] },
);

const text = TEXTS.map((value): ElementContent => ({ type: 'text', value }));

const { node } = fc.letrec<{ node: ElementContent; element: Element }>((tie) => ({
  node: fc.oneof({ maxDepth: 6, depthSize: 'medium' }, text, tie('element')),
  element: fc.record({
    type: fc.constant('element' as const),
    tagName: TAGS,
    properties: PROPERTIES,
    children: fc.array(tie('node'), { maxLength: 5 }),
  }),
}));

/** Any tree of HTML, valid or not: every element, every attribute the converter reads, hostile addresses and texts. */
export const arbitraryTree: fc.Arbitrary<Root> = fc
  .array(node, { maxLength: 6 })
  .map((children) => ({ type: 'root', children }));
