import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { SnapshotError } from '../../lib/errors/snapshot-error.ts';
import { MAX_SNAPSHOT_LENGTH, parseSnapshot } from '../../lib/hast/parse-snapshot.ts';
import { MAX_TREE_DEPTH, MAX_TREE_NODES } from '../../lib/hast/parse-tree.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';

const metadata = {
  author: 'Ada',
  published: '2026-01-02',
  modified: null,
  site: null,
  description: null,
  language: 'en',
  image: null,
  icon: null,
  canonicalUrl: null,
  keywords: ['a', 'b'],
  type: 'article',
};

function snapshot(children: ElementContent[]): Snapshot {
  const tree = { type: 'root' as const, children };
  const url = 'https://a.example/';
  return {
    url,
    title: 'T',
    mode: 'article',
    metadata,
    tree,
    strategy: 'readability',
    isCutOff: false,
    language: 'en',
    direction: 'ltr',
  };
}

/** A tree deeper than `JSON.stringify` could write, as text. */
function nested(depth: number): string {
  const open = '{"type":"element","tagName":"div","properties":{},"children":[';
  const tree = `{"type":"root","children":[${open.repeat(depth)}{"type":"text","value":"x"}${']}'.repeat(depth)}]}`;
  return JSON.stringify({ ...snapshot([]), tree: null }).replace('"tree":null', `"tree":${tree}`);
}

function codeOf(json: string): string {
  try {
    parseSnapshot(json);
  } catch (error) {
    if (error instanceof SnapshotError) return error.code;
    throw error;
  }
  return 'parsed';
}

test('a snapshot survives the way through JSON', () => {
  const image: Element = {
    type: 'element',
    tagName: 'img',
    properties: { src: 'https://a.example/i.png', width: 3 },
    children: [],
  };
  const given = snapshot([{ type: 'text', value: 'Hello' }, image]);
  expect(parseSnapshot(JSON.stringify(given))).toEqual(given);
});

test('unknown fields and comments are left out', () => {
  const given = { ...snapshot([{ type: 'comment', value: 'secret' }]), extra: 1 };
  expect(parseSnapshot(JSON.stringify(given))).toEqual(snapshot([]));
});

test('a property named __proto__ changes no prototype', () => {
  const node = '{"type":"element","tagName":"p","properties":{"__proto__":"x","id":"i"},"children":[]}';
  const json = JSON.stringify(snapshot([])).replace('"children":[]', `"children":[${node}]`);
  const [element] = parseSnapshot(json).tree.children;
  expect(element).toEqual({ type: 'element', tagName: 'p', properties: { id: 'i' }, children: [] });
});

test('nesting is accepted down to the limit and refused below it', () => {
  expect(codeOf(nested(MAX_TREE_DEPTH - 1))).toBe('parsed');
  expect(codeOf(nested(MAX_TREE_DEPTH))).toBe('snapshotTooLarge');
  expect(codeOf(nested(100_000))).toBe('snapshotTooLarge');
});

test('too many nodes are refused', () => {
  const children = Array.from({ length: MAX_TREE_NODES + 1 }, (): ElementContent => ({ type: 'text', value: '' }));
  expect(codeOf(JSON.stringify(snapshot(children)))).toBe('snapshotTooLarge');
});

test('a string that is too long is refused before it is parsed', () => {
  expect(codeOf(' '.repeat(MAX_SNAPSHOT_LENGTH + 1))).toBe('snapshotTooLarge');
});

test.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['an unknown mode', JSON.stringify({ ...snapshot([]), mode: 'all' })],
  ['a relative address', JSON.stringify({ ...snapshot([]), url: '/x' })],
  ['keywords that are no texts', JSON.stringify({ ...snapshot([]), metadata: { ...metadata, keywords: [1] } })],
  ['a tree that is a text', JSON.stringify({ ...snapshot([]), tree: 'x' })],
  ['a node of an unknown type', JSON.stringify(snapshot([])).replace('"children":[]', '"children":[{"type":"raw"}]')],
  ['children that are no list', JSON.stringify(snapshot([])).replace('"children":[]', '"children":{}')],
])('%s is refused', (_, json) => {
  expect(codeOf(json)).toBe('snapshotInvalid');
});
