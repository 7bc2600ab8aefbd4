import { expect, test } from 'vitest';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { capture } from '../../lib/extract/capture.ts';

const url = 'https://pond.example/ducks';
const sentence = 'Ducks sleep on the water, in the middle of the pond, and keep one eye open for the fox. ';

function textOf(body: string, head = '<title>Sleep of ducks</title>'): { text: string; strategy: string } {
  const { tree, strategy } = capture(parseDocument(`<head>${head}</head><body>${body}</body>`), 'article', { url });
  return { text: words(tree).replace(/\s+/g, ' ').trim(), strategy };
}

function words(node: object): string {
  if ('value' in node) return String(node.value);
  return 'children' in node && Array.isArray(node.children) ? node.children.map(words).join(' ') : '';
}

test('what Readability found after starting over is known again', () => {
  // Shorter than what makes Readability content at once, beside a menu that a second, laxer attempt would take in.
  const menu = '<div class="menu"><ul><li>Topics</li><li>Writers</li><li>Events</li></ul></div>';
  const { text, strategy } = textOf(`${menu}<div class="text"><p>${sentence}</p><p>${sentence}</p></div>`);
  expect(strategy).toBe('readability');
  expect(text).toBe(`${sentence}${sentence}`.trim());
});

test('parts that React streamed and no script has placed stand where they belong', () => {
  const { text } = textOf(
    `<article><h1>Sleep of ducks</h1><div><template id="B:0"></template></div><p>The end, which stands behind all of it.</p></article><div hidden id="S:0"><p>${sentence.repeat(8)}</p></div>`,
  );
  expect(text).toBe(`${sentence.repeat(8)}The end, which stands behind all of it.`);
});

test('an article that is nothing but text is kept whole: short lines, first headings, the end', () => {
  const code = `<pre><code>${'const duck = sleep();\n'.repeat(8)}</code></pre>`;
  const { text } = textOf(
    `<nav>Home</nav><article><h3>An example</h3><p>Here is how a duck sleeps:</p>${code}<p>It works on any pond.</p></article>`,
  );
  expect(text).toMatch(/^An example Here is how a duck sleeps: const duck/);
  expect(text).toMatch(/It works on any pond\.$/);
});

test('an article with its own heading ends before the stories behind it', () => {
  const story = `<div><h2><a href="/pike">All about pike</a></h2><p>${sentence.repeat(3)}</p></div>`;
  const { text } = textOf(
    `<main><article><div><h1>Sleep of ducks</h1></div>${`<p>${sentence.repeat(2)}</p>`.repeat(5)}</article>${story}${story}</main>`,
  );
  expect(text).toBe(sentence.repeat(10).trim());
});

test('notes behind an article belong to it', () => {
  const notes =
    '<div class="footnotes"><h4>Notes</h4><ol><li id="fn1">Some ducks sleep on land, as a report of last year shows.</li></ol></div>';
  const { text } = textOf(
    `<article><h1>Sleep of ducks</h1>${`<p>${sentence.repeat(2)}<sup><a href="#fn1">1</a></sup></p>`.repeat(4)}</article>${notes}`,
  );
  expect(text).toContain('Some ducks sleep on land');
});

test('a player and a pointer to it are no text', () => {
  const { text } = textOf(
    `<article><p>${sentence.repeat(4)}</p><p>Listen to this article</p><p>0:00 / 2:33</p><p>${sentence.repeat(4)}</p></article>`,
  );
  expect(text).toBe(sentence.repeat(8).trim());
});

test('of a page that shows a teaser the declared text is taken', () => {
  const declared = {
    '@type': 'NewsArticle',
    headline: 'Sleep of ducks',
    articleBody: `${sentence.repeat(8)}\n\nThe end.`,
  };
  const { text, strategy } = textOf(
    `<article><h1>Sleep of ducks</h1><p>${sentence}</p></article>`,
    `<title>Sleep of ducks</title><script type="application/ld+json">${JSON.stringify(declared)}</script>`,
  );
  expect(strategy).toBe('json-ld');
  expect(text).toBe(`${sentence.repeat(8).trim()} The end.`);
});

test('declared HTML keeps its structure and loses its handlers', () => {
  const articleBody = `<p onclick="x()">${sentence.repeat(8)}</p><h2>At night</h2><p>They sleep.</p>`;
  const script = JSON.stringify({ '@type': 'Article', headline: 'Sleep of ducks', articleBody });
  const page = parseDocument(
    `<head><title>Sleep of ducks</title><script type="application/ld+json">${script}</script></head><body><p>Loading…</p></body>`,
  );
  const { tree } = capture(page, 'article', { url });
  expect(tree.children.map((child) => ('tagName' in child ? child.tagName : child.type))).toEqual(['p', 'h2', 'p']);
  expect(JSON.stringify(tree)).not.toContain('onclick');
});

test('a page whose root is called like a side bar, as mdBook does, is read all the same', () => {
  const page = parseDocument(
    `<html class="light sidebar-visible"><head><title>Sleep of ducks</title></head><body><div><p>${sentence}</p><p>${sentence}</p></div></body></html>`,
  );
  const { tree } = capture(page, 'article', { url });
  expect(words(tree)).toContain(sentence.trim());
});
