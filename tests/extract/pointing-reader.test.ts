import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { PointingReader } from '../../lib/extract/article/pointing-reader.ts';

const folder = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => [name, readFileSync(new URL(`${name}/page.html`, folder), 'utf8')]);

const sentence = 'A sentence of the article, which is long enough, with commas, to count as prose. ';
const made = [
  ['links and lists', `<ul class="menu">${'<li><a href="/a">Another page</a></li>'.repeat(9)}</ul><h2>Part</h2>`],
  [
    'hidden parts',
    '<p style="display:none">Secret, for now.</p><div hidden>More</div><div aria-hidden="true">Icon</div>',
  ],
  ['empty boxes', '<div><br></div><div> </div><section><hr><br></section><div><span><br></span></div>'],
  [
    'a byline',
    '<div class="byline">By <a rel="author" href="/ann">Ann Roach</a></div><span itemprop="author">Ann</span>',
  ],
  ['a table', `<table>${'<tr><td>One, two</td><td><a href="#x">Three</a></td></tr>'.repeat(12)}</table>`],
  ['single boxes', '<div class="outer"><div class="inner"><p>In two boxes, and alone in them.</p></div></div>'],
].map(([name, html]) => [
  name,
  `<!doctype html><title>One</title><body><main>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}${html}<p>${sentence}</p></main>`,
]);

test.each([...fixtures, ...made])('gives the answer of Readability: %s', (_, html = '') => {
  const found = new PointingReader(parseDocument(html)).find();
  const article = new Readability(parseDocument(html), { keepClasses: true, disableJSONLD: true }).parse();
  expect(found?.textContent).toBe(article?.textContent);
  expect(found?.querySelectorAll('*').length).toBe(
    parseDocument(`<body>${article?.content}`).body.querySelectorAll('*').length,
  );
});

test('finds nothing where nothing is', () => {
  expect(new PointingReader(parseDocument('<title>One</title><body></body>')).find()).toBeNull();
});
