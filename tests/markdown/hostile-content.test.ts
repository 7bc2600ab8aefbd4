// @vitest-environment happy-dom
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../lib/markdown/to-markdown.ts';

const markdownOf = (html: string, title = '') => toMarkdown(fromHtml(html, { fragment: true }), title);

test.each([
  ['a link that runs script', '<a href="javascript:alert(1)">x</a>', 'x'],
  ['the same, hidden from a simple look', '<a href="java&#9;script:alert(1)">x</a>', 'x'],
  ['a document as address', '<a href="data:text/html,<script>alert(1)</script>">x</a>', 'x'],
  [
    'HTML that is only told of',
    '<p>Write &lt;img src=x onerror=alert(1)&gt; there</p>',
    'Write \\<img src=x onerror=alert(1)> there',
  ],
  ['an entity that is only told of', '<p>Write &amp;lt; for it</p>', 'Write \\&lt; for it'],
  ['a comparison', '<p>a &lt; b &amp;&amp; c</p>', 'a < b && c'],
  [
    'a description with a link in it',
    '<img src="https://e.test/a.png" alt="a](https://e.test/) [b](javascript:alert(1))">',
    '![a\\](https://e.test/) \\[b\\](javascript:alert(1))](https://e.test/a.png)',
  ],
  [
    'an address with an end in it',
    '<img src="https://e.test/a)[b](javascript:alert(1))" alt="">',
    '![](https://e.test/a%29[b]%28javascript:alert%281%29%29)',
  ],
  [
    'a title that ends itself',
    '<a href="https://e.test/" title="x\\&quot;) [b](javascript:alert(1)) (">y</a>',
    '[y](https://e.test/ "x’’) [b](javascript:alert(1)) (")',
  ],
  [
    'what is kept as HTML',
    '<details onclick="alert(1)" style="x"><summary>S</summary><a href="javascript:alert(1)" data-x="1">y</a><iframe srcdoc="&lt;script&gt;"></iframe><object data="x"></object></details>',
    '<details>\n<summary>S</summary>\n\ny\n\n</details>',
  ],
  ['a form around text', '<form action="https://evil.test/"><p>kept</p></form>', 'kept'],
  [
    'a language that ends its line',
    '<pre data-lang="x&#10;```&#10;<img src=x onerror=alert(1)>"><code>y</code></pre>',
    '```x\ny\n```',
  ],
  [
    'a formula that is HTML to others',
    '<math alttext="a<img src=x onerror=alert(1)>"><mi>a</mi></math>',
    '$a< img src=x onerror=alert(1)>$',
  ],
])('%s', (_, html, markdown) => expect(markdownOf(html).trim()).toBe(markdown));

test('a title stays one line of text', () => {
  expect(markdownOf('<p>x</p>', 'A\n\n<img src=x onerror=alert(1)> [b](javascript:x)')).toBe(
    '# A \\<img src=x onerror=alert(1)> \\[b\\](javascript:x)\n\nx\n',
  );
});

/** HTML in Markdown begins with such a sign, unless it is escaped or stands in code. */
const RAW = /(?<!\\)<(?:\/?([a-z][\w-]*)([^>]*)>|[!?])/gi;
const KEPT = ['sup', 'sub', 'kbd', 'mark', 'details', 'summary', 'u'];

test('whatever a page says, its Markdown holds no HTML but plain tags, and no address that acts', () => {
  const word = fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '<script>',
    '</p>',
    '<!--',
    '&lt;b&gt;',
    ']( javascript:x)',
    '`',
    '\\',
    'text',
    '[x]: javascript:y',
    '"',
    "'",
  );
  const escaped = word.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'));
  const element = fc
    .tuple(fc.constantFrom('p', 'a', 'li', 'td', 'h2', 'blockquote', ...KEPT), escaped, escaped, escaped)
    .map(
      ([tag, text, href, other]) =>
        `<${tag} href="${href}" title="${other}" onclick="${other}" class="${other}">${text}</${tag}><img alt="${other}" src="${href}" title="${text}">`,
    );
  fc.assert(
    fc.property(fc.array(element, { maxLength: 6 }), escaped, (parts, title) => {
      const markdown = markdownOf(parts.join(''), title);
      for (const [found, tag = '!', attributes = ''] of markdown.matchAll(RAW)) {
        const isPlain = [...KEPT, 'img', 'a', 'p'].includes(tag) && !/\bon\w+=(?!")|javascript:/i.test(attributes);
        expect([found, isPlain]).toEqual([found, true]);
      }
      expect(markdown).not.toMatch(/(?<!\\)\]\(\s*javascript:/i);
    }),
    { numRuns: 300 },
  );
});
