import { expect, test } from 'vitest';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { toBlocks } from '../../lib/convert/to-blocks.ts';
import { capture } from '../../lib/extract/capture.ts';
import { PICKED_KEY, requestedPick } from '../../lib/extract/picked/picked-elements.ts';
import { outlineOfBlocks } from './sites/outline-of-blocks.ts';

const url = 'https://site.example/one';
const prose = 'A sentence of the article, which is long enough, with commas, to count as prose. '.repeat(12);

function page(body: string): Document {
  return parseDocument(`<!doctype html><html><head><title>One</title></head><body>${body}</body></html>`);
}

function pick(document_: Document, selector: string | null, removed: string[] = []) {
  const element = selector === null ? null : document_.querySelector(selector);
  const left = new Set(removed.flatMap((each) => [...document_.querySelectorAll(each)]));
  const snapshot = capture(document_, 'article', { url, picked: { element, removed: left } });
  return { ...snapshot, outline: outlineOfBlocks(toBlocks(snapshot.tree, { baseUrl: url }).blocks) };
}

test('the picked element is taken whole and alone, junk names and all', () => {
  const document_ = page(
    `<main><p>${prose}</p><aside class="sidebar ad"><h2>Box</h2><ul><li>one</li></ul></aside></main>`,
  );
  const { strategy, outline, mode, title } = pick(document_, 'aside');
  expect({ strategy, mode, title }).toEqual({ strategy: 'picked', mode: 'article', title: 'One' });
  expect(outline).toEqual(['heading_2: Box', 'bulleted_list_item: one']);
});

test('what was removed in it is left out', () => {
  const { outline } = pick(page('<div id="a"><p>keep</p><div><p>junk</p></div><p>keep too</p></div>'), '#a', [
    '#a div',
  ]);
  expect(outline).toEqual(['paragraph: keep', 'paragraph: keep too']);
});

test('without a picked element the article is found as ever, without what was removed', () => {
  const document_ = page(`<article><p>${prose}</p><p class="x">${prose} Not this one.</p></article>`);
  const { strategy, outline } = pick(document_, null, ['.x']);
  expect(strategy).toBe('readability');
  expect(outline).toHaveLength(1);
});

test.each([
  ['a list item', '<ul><li>one</li><li id="x">two</li></ul>', ['bulleted_list_item: two']],
  [
    'the rows of a table',
    '<table><caption>Not this</caption><tbody id="x"><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></tbody></table>',
    ['table:', '  table_row: a | b', '  table_row: c | d'],
  ],
  ['a picture', '<p>text <img id="x" src="/i.png"> text</p>', ['image: https://site.example/i.png']],
  ['code', '<div><pre id="x"><code>a\n  b</code></pre></div>', ['code: a⏎  b (plain text)']],
  ['inside a link that runs a script', '<a href="javascript:void(0)"><p id="x">words</p></a>', ['paragraph: words']],
])('%s', (_, body, outline) => {
  expect(pick(page(body), '#x').outline).toEqual(outline);
});

test('the page is not changed', () => {
  const document_ = page('<div id="a"><p>keep</p><p class="b">junk</p></div>');
  const before = document_.toString();
  pick(document_, '#a', ['.b']);
  expect(document_.toString()).toBe(before);
});

test('an element that has left the page is none', () => {
  const document_ = page(`<article><p>${prose}</p></article>`);
  const gone = document_.createElement('div');
  expect(capture(document_, 'article', { url, picked: { element: gone, removed: new Set() } }).strategy).toBe(
    'readability',
  );
});

test('what the picker left is taken once, and only when it is that', () => {
  const element = page('<p>x</p>').querySelector('p');
  const scope = { [PICKED_KEY]: { element, removed: new Set([element, 'no element']) } };
  expect(requestedPick(scope)).toEqual({ element, removed: new Set([element]) });
  expect(requestedPick(scope)).toBeUndefined();
  expect(requestedPick({ [PICKED_KEY]: { element: 'body', removed: new Set() } })).toBeUndefined();
  expect(requestedPick({})).toBeUndefined();
});
