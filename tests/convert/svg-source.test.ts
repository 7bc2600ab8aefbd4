import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { svgSource } from '../../lib/convert/images/svg-source.ts';

/** The first element of a fragment, as the browser's parser and hast give it. */
function svg(source: string): Element {
  const [first] = fromHtml(source, { fragment: true }).children;
  if (first?.type !== 'element') throw new Error('no element');
  return first;
}

const EVERY_KIND = [
  '<svg viewBox="0 0 10 10" xmlns:xlink="http://www.w3.org/1999/xlink" class="a b" xml:lang="en" data-part="x">',
  '<path d="M0 0L9 9" stroke-width="2" stroke-dasharray="1 2" stroke-linecap="round" fill-rule="evenodd"></path>',
  '<linearGradient gradientUnits="userSpaceOnUse" gradientTransform="rotate(9)"><stop offset="0" stop-color="red"></stop></linearGradient>',
  '<use xlink:href="#a" transform-origin="0 0"></use><text text-anchor="middle" aria-label="y">1 &lt; 2 &amp; 3</text></svg>',
].join('');

test('every kind of attribute keeps its name, and text is escaped', () => {
  expect(svgSource(svg(EVERY_KIND))).toBe(EVERY_KIND);
});

test('what XML cannot say is left out', () => {
  const odd: Element = {
    type: 'element',
    tagName: 'svg',
    properties: { 'a b': 'x', hidden: true, width: 3, id: 'a"\u0000\ud800<' },
    children: [
      { type: 'comment', value: '--' },
      { type: 'element', tagName: 'a>b', properties: {}, children: [] },
      { type: 'text', value: '\u0008ok\ufffe' },
    ],
  };
  expect(svgSource(odd)).toBe('<svg hidden="" width="3" id="a&quot;&lt;">ok</svg>');
});
