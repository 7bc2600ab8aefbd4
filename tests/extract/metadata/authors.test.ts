import { expect, test } from 'vitest';
import { parseDocument } from '../../../lib/cli/parse-document.ts';
import { capture } from '../../../lib/extract/capture.ts';

function authorOf(head: string, body = '<h1>How ducks sleep</h1>'): string | null {
  const page = parseDocument(`<head><title>How ducks sleep</title>${head}</head><body>${body}</body>`);
  return capture(page, 'bookmark', { url: 'https://www.pondnews.example/a' }).metadata.author;
}

function described(thing: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'How ducks sleep', ...thing })}</script>`;
}

test.each([
  [
    'JSON-LD before meta',
    `${described({ author: [{ name: 'Ann Roach' }, { name: 'By Bob Tench' }] })}<meta name="author" content="Editor">`,
    'Ann Roach, Bob Tench',
  ],
  ['entities that were escaped twice', '<meta name="author" content="Ren&amp;eacute;e Roach">', 'Renée Roach'],
  [
    'a name before an account',
    '<meta name="sailthru.author" content="annroach"><meta name="byline" content="Ann Roach | ann@pondnews.example">',
    'Ann Roach',
  ],
  ['a post of an account', '<meta property="og:title" content="Ann Roach (@ann) on Pond">', 'Ann Roach'],
  [
    'every citation author',
    '<meta name="citation_author" content="Ann Roach"><meta name="citation_author" content="Bob Tench">',
    'Ann Roach, Bob Tench',
  ],
])('declared: %s', (_, head, expected) => {
  expect(authorOf(head)).toBe(expected);
});

test.each([
  ['a line that begins with By', '<h1>How ducks sleep</h1><p>By Ann Roach, May 3rd, 2024</p>', 'Ann Roach'],
  ['By beside the name', '<h1>How ducks sleep</h1><p><span>Published by</span> <a>Ann Roach</a></p>', 'Ann Roach'],
  [
    'nothing that stands before By',
    '<div>Pond Tales <i>by</i> <b>Ann Roach</b><h1>How ducks sleep</h1></div>',
    'Ann Roach',
  ],
  ['no numbers', '<h1>How ducks sleep</h1><p>7 <i>von</i> 8 (all readers)</p>', null],
  ['another language', '<h1>How ducks sleep</h1><p>Erstellt von Änne Rotfeder am 3.5.2024</p>', 'Änne Rotfeder'],
  [
    'a weekday before the date',
    '<h1>How ducks sleep</h1><p>Von Änne Rotfeder am Dienstag 6. Mai 2014</p>',
    'Änne Rotfeder',
  ],
  ['a label below the text', '<h1>How ducks sleep</h1><p>They do.</p><p>Auteur : Anne Gardon</p>', 'Anne Gardon'],
  [
    "the article's own footer",
    '<article><h1>How ducks sleep</h1><footer><a rel="author">Ann Roach</a></footer></article>',
    'Ann Roach',
  ],
  ['nobody who comments', '<h1>How ducks sleep</h1><div id="comments"><a rel="author">Bob Tench</a></div>', null],
  [
    'microdata written by a server',
    '<h1>How ducks sleep</h1><p itemprop="author"><meta itemprop="name" value="Ann Roach"></p>',
    'Ann Roach',
  ],
])('shown: %s', (_, body, expected) => {
  expect(authorOf('', body)).toBe(expected);
});

test('a person on the page comes before the site as its own author', () => {
  const head = '<meta name="author" content="Pond News (www.pondnews.example)">';
  expect(authorOf(head, '<h1>How ducks sleep</h1><p>By Ann Roach</p>')).toBe('Ann Roach');
  expect(authorOf(head)).toBe('Pond News (www.pondnews.example)');
});

test('the name under the heading that links to its own page comes before what a blog declares on all pages', () => {
  const head = '<meta name="author" content="Ann Roach and Bob Tench">';
  const signed = (name: string, href: string) =>
    `<h1>How ducks sleep</h1><p>Posted by <a href="${href}">${name}</a> today</p>`;
  expect(authorOf(head, signed('Cy Pike', '/author/cy'))).toBe('Cy Pike');
  expect(authorOf(head, signed('Cy Pike', '/ducks'))).toBe('Ann Roach and Bob Tench');
  expect(authorOf(head, signed('Bob Tench', '/author/bob'))).toBe('Ann Roach and Bob Tench');
});
