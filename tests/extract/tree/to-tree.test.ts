import { fromHtml } from 'hast-util-from-html';
import { html } from 'property-information';
import { expect, test } from 'vitest';
import { parseDocument } from '../../../lib/cli/parse-document.ts';
import { toTree } from '../../../lib/extract/tree/to-tree.ts';

function treeOf(source: string) {
  return toTree(parseDocument(`<!doctype html><body>${source}</body>`).body);
}

const properties = Object.values(html.property).filter(
  // Lists set apart by commas are none in an article: they stay as they are written.
  ({ property, commaSeparated }) => !property.startsWith('on') && !commaSeparated,
);

test.each(['', '2', 'a  b ', ' ', '1.50', 'Infinity x'])(
  'every attribute of HTML has the name and value that hast gives it: "%s"',
  (value) => {
    const source = properties.map(({ attribute }) => `<b ${attribute}="${value}">x</b>`).join('');
    expect(treeOf(source)).toMatchObject(withoutPositions(fromHtml(source, { fragment: true })));
  },
);

test('a flag that repeats its name is true, any other value is kept', () => {
  const source = '<input checked="CHECKED"><input checked="no"><ol reversed="reversed"></ol>';
  expect(treeOf(source)).toMatchObject(withoutPositions(fromHtml(source, { fragment: true })));
});

test('attributes of one own making keep their names, data attributes are named in words', () => {
  const source = '<b data-my-part="1" data-x="2" my-own="3" data="4" data-v-12="5" datum-of="6">x</b>';
  expect(treeOf(source)).toMatchObject(withoutPositions(fromHtml(source, { fragment: true })));
});

test('drawings are named as hast names them, and their values stay as they are written', () => {
  const [svg] = treeOf(
    '<svg viewBox="0 0 9 9" class="a b" aria-labelledby="t" stroke-dasharray="5,5" fill-opacity=".50"><clipPath/></svg>',
  ).children;
  expect(svg).toMatchObject({
    tagName: 'svg',
    properties: {
      viewBox: '0 0 9 9',
      className: ['a', 'b'],
      ariaLabelledBy: 't',
      strokeDashArray: '5,5',
      fillOpacity: '.50',
    },
    children: [{ tagName: 'clipPath' }],
  });
});

test('what SVG takes from XML is named too', () => {
  const page = parseDocument('<!doctype html><body><svg></svg></body>');
  page.querySelector('svg')?.setAttribute('xlink:href', '#x');
  expect(toTree(page.body).children).toMatchObject([{ properties: { xLinkHref: '#x' } }]);
});

test('handlers, comments and names that nobody can make again are left out', () => {
  expect(treeOf('<a"b onclick="steal()">x<!-- y --></a"b>').children).toEqual([
    { type: 'element', tagName: 'div', properties: {}, children: [{ type: 'text', value: 'x' }] },
  ]);
});

function withoutPositions(tree: unknown): object {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' || key === 'data' ? undefined : value)));
}
