import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { capture } from '../../lib/extract/capture.ts';
import type { SelectedRange } from '../../lib/extract/capture-options.ts';

/** `p[One <b>two</b>]`: enough of HTML to compare structure at a glance. */
function outline(node: Nodes): string {
  if (node.type === 'text') return node.value.trim() ? node.value : '';
  if (!('children' in node)) return '';
  const inner = node.children.map(outline).join('');
  return node.type === 'root' ? inner : `<${node.tagName}>${inner}</${node.tagName}>`;
}

function select(body: string, ranges: (page: Document) => SelectedRange[]): string {
  const page = parseDocument(`<title>T</title><body>${body}</body>`);
  const { tree } = capture(page, 'selection', { url: 'https://a.example/', ranges: ranges(page) });
  return outline(tree);
}

function textOf(page: Document, selector: string, index = 0): Node {
  const node = page.querySelector(selector)?.childNodes[index];
  if (!node) throw new Error(`no text in ${selector}`);
  return node;
}

function range(startContainer: Node, startOffset: number, endContainer: Node, endOffset: number): SelectedRange {
  return { startContainer, startOffset, endContainer, endOffset };
}

test('texts are cut at both ends, structure between them is kept', () => {
  const selected = select(
    '<p>Before</p><p id="a">One two</p><ul><li>three</li></ul><p id="b">four five</p>',
    (page) => [range(textOf(page, '#a'), 4, textOf(page, '#b'), 4)],
  );
  expect(selected).toBe('<p>two</p><ul><li>three</li></ul><p>four</p>');
});

test('a selection within one text keeps the marks around it', () => {
  const selected = select('<p>One <b>bold words</b> end</p>', (page) => {
    const text = textOf(page, 'b');
    return [range(text, 0, text, 4)];
  });
  expect(selected).toBe('<p><b>bold</b></p>');
});

test('ends between elements count like ends in texts', () => {
  const selected = select('<div id="d"><p>one</p><p>two</p><img src="i.png"><p>three</p></div>', (page) => {
    const parent = page.querySelector('#d') as Element;
    return [range(parent, 1, parent, 3)];
  });
  expect(selected).toBe('<p>two</p><img></img>');
});

test('several ranges are taken in document order', () => {
  const selected = select('<p id="a">one</p><p id="b">two</p><p id="c">three</p>', (page) => [
    range(textOf(page, '#a'), 0, textOf(page, '#a'), 3),
    range(textOf(page, '#c'), 0, textOf(page, '#c'), 3),
  ]);
  expect(selected).toBe('<p>one</p><p>thr</p>');
});

test('a selection inside one cell is no table, one over cells is', () => {
  const table = '<table><tr><td id="a">one</td><td id="b">two</td></tr></table>';
  const inside = select(table, (page) => [range(textOf(page, '#a'), 0, textOf(page, '#a'), 3)]);
  expect(inside).toBe('one');
  const over = select(table, (page) => [range(textOf(page, '#a'), 0, textOf(page, '#b'), 3)]);
  expect(over).toBe('<table><tbody><tr><td>one</td><td>two</td></tr></tbody></table>');
});

test('nothing selected is told, with an empty tree', () => {
  const page = parseDocument('<p>text</p>');
  const snapshot = capture(page, 'selection', { url: 'https://a.example/', ranges: [] });
  expect(snapshot).toMatchObject({ strategy: 'none', tree: { type: 'root', children: [] } });
});
