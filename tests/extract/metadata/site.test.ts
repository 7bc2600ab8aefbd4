import { expect, test } from 'vitest';
import { parseDocument } from '../../../lib/cli/parse-document.ts';
import { capture } from '../../../lib/extract/capture.ts';

function siteOf(head: string, body = '<h1>How ducks sleep</h1>', path = '/a'): string | null {
  const page = parseDocument(`<head>${head}</head><body>${body}</body>`);
  return capture(page, 'bookmark', { url: `https://www.pondnews.example${path}` }).metadata.site;
}

const named = '<meta property="og:site_name" content="Pond News - all about water">';
const published = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', publisher: { '@type': 'Organization', name: 'Pond News' } })}</script>`;

test.each([
  ['the publisher, who has no slogan', named + published, 'Pond News'],
  ['the name that is declared', named, 'Pond News - all about water'],
  ['what the title adds to the heading', '<title>How ducks sleep - Pond News</title>', 'Pond News'],
  ['nothing where nothing is', '<title>How ducks sleep</title>', null],
])('%s', (_, head, expected) => {
  expect(siteOf(head)).toBe(expected);
});

test('a heading that leads to the front page names the site, except on the front page', () => {
  const sign = '<h1><a href="https://www.pondnews.example/">Pond News</a></h1>';
  expect(siteOf('', sign)).toBe('Pond News');
  expect(siteOf('', sign, '/')).toBe(null);
  expect(siteOf('', '<h1><a href="https://ducks.example/">Ducks</a></h1>')).toBe(null);
});
