import { expect, test } from 'vitest';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { capture } from '../../lib/extract/capture.ts';
import { requestedLookups } from '../../lib/extract/lookups/requested-lookups.ts';
import { LOOKUPS_KEY, type PageLookup } from '../../lib/hast/page-lookup.ts';
import { parseSnapshot } from '../../lib/hast/parse-snapshot.ts';

const DOCUMENT = parseDocument(`<!doctype html><html lang="en" data-edition="7"><head><title>Soup</title>
  <meta property="og:type" content="recipe"><meta name="Kitchen" content="  Basque ">
  <script type="application/ld+json">{"@graph":[
    {"@type":"WebPage","name":"A page","author":{"name":"The site"}},
    {"@type":["Recipe"],"name":"Soup","author":[{"@type":"Person","name":"Ane"},{"name":"Jon"}],
     "recipeIngredient":["leek","potato"],"nutrition":{"calories":120},"image":[{"url":"https://x.example/1.jpg"}]}
  ]}</script></head><body>
  <p class="by">By <b>Ane</b>,
    and Jon</p><a class="by" href="/people/ane">Ane</a><input id="q" value="leek"><p class="empty"> </p></body></html>`);

function find(kind: PageLookup['kind'], name: string) {
  const snapshot = capture(DOCUMENT, 'bookmark', {
    url: 'https://site.example/soup',
    isDrawn: false,
    lookups: [{ kind, name }],
  });
  return parseSnapshot(JSON.stringify(snapshot)).found?.[`${kind}:${name}`];
}

test.each([
  ['meta', 'og:type', ['recipe']],
  ['meta', 'kitchen', ['Basque']],
  ['meta', 'nothing', []],
  ['schema', 'name', ['Soup']],
  ['schema', 'author.name', ['Ane', 'Jon']],
  ['schema', 'author[1].name', ['Jon']],
  ['schema', 'author[*].name', ['Ane', 'Jon']],
  ['schema', '@WebPage:author.name', ['The site']],
  ['schema', '@recipe:nutrition.calories', ['120']],
  ['schema', 'recipeIngredient[0]', ['leek']],
  ['schema', 'image.url', ['https://x.example/1.jpg']],
  ['schema', '__proto__.constructor', []],
  ['selector', 'p.by', ['By Ane , and Jon']],
  ['selector', '.by', ['By Ane , and Jon', 'Ane']],
  ['selector', 'a.by?href', ['https://site.example/people/ane']],
  ['selector', 'html?data-edition', ['7']],
  ['selector', '#q', ['leek']],
  ['selector', 'meta[name=Kitchen]', ['Basque']],
  ['selector', '.empty', []],
  ['selector', 'p[', []],
] as const)('%s %s', (kind, name, expected) => {
  expect(find(kind, name)).toEqual(expected);
});

test('a page is asked for nothing that no rule wants', () => {
  expect(capture(DOCUMENT, 'bookmark', { url: 'https://site.example/', isDrawn: false })).not.toHaveProperty('found');
});

test('answers are bounded, in the page and again where they arrive', () => {
  const many = parseDocument(`<!doctype html><body>${'<i>x</i>'.repeat(500)}<b>${'y'.repeat(50_000)}</b></body>`);
  const lookups = [
    { kind: 'selector', name: 'i' },
    { kind: 'selector', name: 'b' },
  ] as const;
  const snapshot = capture(many, 'bookmark', { url: 'https://site.example/', isDrawn: false, lookups });
  expect(snapshot.found?.['selector:i']).toHaveLength(100);
  expect(snapshot.found?.['selector:b']?.[0]).toHaveLength(20_000);
  const forged = { ...snapshot, found: { 'selector:b': Array.from({ length: 900 }, () => 'z'.repeat(9_000)) } };
  const parsed = parseSnapshot(JSON.stringify(forged)).found?.['selector:b'] ?? [];
  expect(parsed.join('').length).toBe(20_000);
  expect(() => parseSnapshot(JSON.stringify({ ...snapshot, found: { 'selector:b': [7] } }))).toThrow();
  expect(() => parseSnapshot(JSON.stringify({ ...snapshot, found: { 'selector:b': 'z' } }))).toThrow();
});

test('what is asked for is taken once, and only what has the form of it', () => {
  const scope = { [LOOKUPS_KEY]: [{ kind: 'meta', name: 'a' }, { kind: 'eval', name: 'b' }, null, 'x'] };
  expect(requestedLookups(scope)).toEqual([{ kind: 'meta', name: 'a' }]);
  expect(requestedLookups(scope)).toEqual([]);
});
