// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../lib/markdown/to-markdown.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');

describe('fixtures', () => {
  test.each(readdirSync(fixtures))('%s', (name) => {
    const read = (file: string) => readFileSync(path.join(fixtures, name, file), 'utf8');
    expect(toMarkdown(fromHtml(read('input.html'), { fragment: true }), '')).toBe(read('output.md'));
  });
});

test('title and address stand above the content', () => {
  const tree = fromHtml('<p>Text</p>', { fragment: true });
  expect(toMarkdown(tree, 'A title', 'https://a.example/x')).toBe('# A title\n\n<https://a.example/x>\n\nText\n');
});

test('a title that the content begins with is not repeated', () => {
  const tree = fromHtml('<h1>A title</h1><p>Text</p>', { fragment: true });
  expect(toMarkdown(tree, 'A title')).toBe('# A title\n\nText\n');
});

test('a tree 500 deep is written', () => {
  const tree = fromHtml(`${'<div>'.repeat(500)}deep`, { fragment: true });
  expect(toMarkdown(tree, '')).toBe('deep\n');
});
