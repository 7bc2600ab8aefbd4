// @vitest-environment happy-dom
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../lib/markdown/to-markdown.ts';

const markdown = (html: string, title = '') => toMarkdown(fromHtml(html, { fragment: true }), title);

test('the title stands first and is escaped', () => {
  expect(markdown('<p>Text</p>', ' 1. A *star* ')).toBe('# 1\\. A \\*star\\*\n\nText\n');
});

test.each([
  [
    '<h2>Part</h2><p>A <b>bold</b> and <i>quiet</i> <a href="https://e.org/">link</a>.</p>',
    '## Part\n\nA **bold** and *quiet* [link](https://e.org/).\n',
  ],
  ['<ul><li>one<ul><li>two</li></ul></li></ul>', '-   one\n    -   two\n'],
  ['<pre><code class="language-js">let a = 1;\n  b();</code></pre>', '```js\nlet a = 1;\n  b();\n```\n'],
  [
    '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    '| A   | B   |\n| --- | --- |\n| 1   | 2   |\n',
  ],
  ['<p><del>gone</del></p>', '~~gone~~\n'],
])('%s', (html, expected) => {
  expect(markdown(html)).toBe(expected);
});

test('scripts and styles leave no text', () => {
  expect(markdown('<p>Text</p><script>alert(1)</script><style>p{}</style>')).toBe('Text\n');
});
