import { expect, test } from 'vitest';
import { parseDocument } from '../../../lib/cli/parse-document.ts';
import { toBlocks } from '../../../lib/convert/to-blocks.ts';
import { capture } from '../../../lib/extract/capture.ts';
import { outlineOfBlocks } from './outline-of-blocks.ts';

const prose = 'A sentence of the article, which is long enough, with commas, to count as prose. '.repeat(12);

function strategyOf(body: string, url: string, head = ''): string {
  return capture(parseDocument(`<title>One</title>${head}<body>${body}</body>`), 'article', { url }).strategy;
}

test.each([
  ['an empty README', 'https://github.com/a/b', '<div id="readme"><div class="markdown-body"></div></div>'],
  ['a story without a table', 'https://news.ycombinator.com/item?id=1', '<div id="hnmain"></div>'],
  ['a question without a text', 'https://stackoverflow.com/questions/1', '<div id="question"><p></p></div>'],
  ['a post that is not there', 'https://x.com/a/status/1', '<article data-testid="tweet"></article>'],
  ['a video page without a video', 'https://www.youtube.com/watch?v=tooshort', ''],
  ['an article that was deleted', 'https://mp.weixin.qq.com/s/abc', '<div id="js_content"></div>'],
])('%s is left to the general extraction', (_, url, part) => {
  expect(strategyOf(`${part}<article><h1>One</h1><p>${prose}</p></article>`, url)).not.toMatch(/^site:/);
});

test('a page that only looks a little like a known one is not taken for it', () => {
  const comments = `<div class="comment">${prose}</div><div class="markdown">note</div><div id="question">?</div>`;
  expect(strategyOf(`<article><p>${prose}</p></article>${comments}`, 'https://blog.example/')).toBe('readability');
});

test('a host that only ends alike is another host', () => {
  const readme = `<div id="readme"><article class="markdown-body"><p>${prose}</p></article></div>`;
  expect(strategyOf(readme, 'https://notgithub.com/a/b')).not.toBe('site:github-readme');
  expect(strategyOf(readme, 'https://github.com/a/b')).toBe('site:github-readme');
});

test('a rule serves articles only: the whole page stays the whole page', () => {
  const page = `<div id="mw-content-text"><div class="mw-parser-output"><p>${prose}</p></div></div><footer>Foot</footer>`;
  const snapshot = capture(parseDocument(`<title>One</title>${page}`), 'page', {
    url: 'https://en.wikipedia.org/wiki/One',
  });
  expect(snapshot.strategy).toBe('page');
  expect(JSON.stringify(snapshot.tree)).toContain('Foot');
});

test('two hundred replies, each to the one before, end in a page', () => {
  const open =
    '<div class="thing comment"><p class="tagline"><a class="author">a</a></p><div class="usertext-body"><div class="md"><p>x</p></div></div><div class="child">';
  const thread = `<div id="siteTable"><div class="thing link"><a class="title">T</a></div></div><div class="commentarea">${open.repeat(200)}`;
  const { tree, strategy } = capture(parseDocument(`<body class="comments-page">${thread}`), 'article', {
    url: 'https://old.reddit.com/r/a/comments/1/t/',
  });
  expect(strategy).toBe('site:reddit-old');
  expect(outlineOfBlocks(toBlocks(tree, { baseUrl: 'https://old.reddit.com/' }).blocks)).toHaveLength(202);
});
