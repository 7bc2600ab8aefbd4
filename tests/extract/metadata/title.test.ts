import { expect, test } from 'vitest';
import { parseDocument } from '../../../lib/cli/parse-document.ts';
import { capture } from '../../../lib/extract/capture.ts';

function titleOf(head: string, body = '', url = 'https://www.pondnews.example/a'): string {
  return capture(parseDocument(`<head>${head}</head><body>${body}</body>`), 'bookmark', { url }).title;
}

test.each([
  ['the one heading', '<title>How ducks sleep | Pond News</title>', '<h1>How ducks sleep</h1>', 'How ducks sleep'],
  ['no logo', '<title>How ducks sleep - Pond News</title>', '<h1>Pond News</h1>', 'How ducks sleep'],
  ['the title without the site', '<title>How ducks sleep | Pond News</title>', '', 'How ducks sleep'],
  [
    'the title without the site in front',
    '<title>Pond News: How ducks sleep</title>',
    '',
    'Pond News: How ducks sleep',
  ],
  ['what OpenGraph says', '<meta property="og:title" content="Ducks"><title>x</title>', '', 'Ducks'],
  ['a heading without readings', '<title>鴨の眠り</title>', '<h1><ruby>鴨<rt>かも</rt></ruby>の眠り</h1>', '鴨の眠り'],
  ['nothing', '', '<p>text</p>', ''],
  [
    'the second heading where the first is a logo',
    '<title>睡眠中的鸭子_动物_池塘新闻</title><meta property="og:site_name" content="池塘新闻">',
    '<h1>池塘新闻</h1><h2>睡眠中的鸭子</h2>',
    '睡眠中的鸭子',
  ],
  [
    'what libraries read',
    '<meta name="citation_title" content="Sleep in ducks">',
    '<h1>Article Sleep in ducks☆</h1>',
    'Sleep in ducks',
  ],
  [
    'no kicker',
    '<meta property="og:title" content="Opinion | Let ducks sleep">',
    '<h1>Let ducks sleep</h1>',
    'Let ducks sleep',
  ],
  [
    'the heading, not the search line',
    '<meta property="og:title" content="Ducks: 9 facts">',
    '<h1>Nine things about sleep on water</h1>',
    'Nine things about sleep on water',
  ],
  [
    'no sign that links to the heading',
    '<title>Sleep - Ducks</title>',
    '<h1>Sleep<a class="headerlink">¶</a></h1>',
    'Sleep',
  ],
  [
    'the document where nothing is declared',
    '<title>Sleep of ducks</title>',
    '<h1>Welcome to the pond</h1>',
    'Sleep of ducks',
  ],
  ['the heading that spells it out', '<title>ducks-sleep</title>', '<h1>On ducks, sleep</h1>', 'On ducks, sleep'],
  ['no archive', '<title>Pond News » Blog Archive » How ducks sleep</title>', '<h1>Pond News</h1>', 'How ducks sleep'],
  [
    'a title that the parser moved',
    '</head><body>Warning: disk full<title>How ducks sleep</title>',
    '',
    'How ducks sleep',
  ],
  ['no site in a script without spaces', '<title>鴨はどう眠るか！-池新聞</title>', '', '鴨はどう眠るか！'],
  [
    'no sign that leads to the front page',
    '<title>How ducks sleep - Ponds - A Field Guide</title>',
    '<h1><a href="/">Ponds - A Field Guide</a></h1>',
    'How ducks sleep',
  ],
  ['a second-level heading', '', '<h2>How ducks sleep</h2>', 'How ducks sleep'],
])('%s', (_, head, body, expected) => {
  expect(titleOf(head, body)).toBe(expected);
});

test('declarations of the page before, left over from navigation without loading, are not believed', () => {
  const head =
    '<title>What ducks eat</title><link rel="canonical" href="/sleep"><meta property="og:title" content="How they sleep">';
  const page = parseDocument(
    `<head>${head}<meta name="author" content="Ann"></head><body><h1>What ducks eat</h1></body>`,
  );
  const { title, metadata } = capture(page, 'bookmark', { url: 'https://pond.example/eat' });
  expect({ title, author: metadata.author }).toEqual({ title: 'What ducks eat', author: null });
});

test.each([
  [
    'a heading, of which the one title of all pages knows nothing',
    'Trips to the water',
    'West Pond',
    '/trips/westpond.htm',
    'West Pond',
  ],
  ['a part of the title', 'A.Pond.A.Day --mallard', '', '/words/mallard.html', 'mallard'],
  ['no single word that the title is about', 'All about mallards', 'mallards', '/mallards', 'All about mallards'],
  ['nothing where it says nothing', 'Trips to the water', 'West Pond', '/index.html', 'Trips to the water'],
])('the address names %s', (_, title, heading, path, expected) => {
  const body = heading && `<h1>${heading}</h1>`;
  expect(titleOf(`<title>${title}</title>`, body, `https://www.pondnews.example${path}`)).toBe(expected);
});
