import { expect, test } from 'vitest';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { capture } from '../../lib/extract/capture.ts';
import { parseSnapshot } from '../../lib/hast/parse-snapshot.ts';

const url = 'https://site.example/posts/one';
const sentence = 'A sentence of the article, which is long enough, with commas, to count as prose. ';

function article(body: string, head = ''): Document {
  return parseDocument(
    `<!doctype html><html lang="en"><head><title>One</title>${head}</head><body>${body}</body></html>`,
  );
}

test('an article nested 500 deep passes as one string', () => {
  const page = article(`${'<div>'.repeat(500)}<p>${sentence.repeat(12)}</p>`);
  const json = JSON.stringify(capture(page, 'page', { url }));
  expect(parseSnapshot(json).tree.children).toHaveLength(1);
  expect(json).toContain('A sentence of the article');
});

test('content nested deeper than the limit is kept', () => {
  const page = article(`${'<div>'.repeat(5000)}<p>the deepest word</p>`);
  expect(JSON.stringify(capture(page, 'page', { url }))).toContain('the deepest word');
});

test('the page is not changed', () => {
  const page = article(`<article><h1>One</h1><p class="lead">${sentence.repeat(20)}<img src="a.png"></p></article>`);
  const before = page.toString();
  capture(page, 'article', { url });
  expect(page.toString()).toBe(before);
});

test('addresses are made absolute, against base where there is one', () => {
  const page = article('<p><a href="x">link</a><img src="//cdn.example/i.png"></p>', '<base href="/docs/">');
  const json = JSON.stringify(capture(page, 'page', { url }).tree);
  expect(json).toContain('"href":"https://site.example/docs/x"');
  expect(json).toContain('"src":"https://cdn.example/i.png"');
});

test('a bookmark has no content', () => {
  expect(capture(article(`<p>${sentence}</p>`), 'bookmark', { url }).tree.children).toEqual([]);
});
