import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../lib/convert/conversion.ts';
import { toBlocks } from '../../lib/convert/to-blocks.ts';
import { checkBlocks } from './check-blocks.ts';
import { textOfBlocks } from './text-of-blocks.ts';

const OPTIONS = { baseUrl: 'https://example.com/articles/page' };
const FAMILY = '👩‍👩‍👧‍👦';

describe('nesting', () => {
  it.each(['div', 'ul', 'blockquote', 'b', 'table', 'details', 'li', 'figure', 'a', 'ruby', 'dl', 'aside'])(
    'of 5,000 %s keeps the text',
    (tagName) => {
      const result = valid(nested(tagName, 5000));
      expect(textOfBlocks(result.blocks)).toContain('at the bottom');
      expect(result.losses.map((loss) => loss.reason)).toContain('structure-too-deep');
    },
  );

  it('of 60 posts within posts takes no time', () => {
    const post = (inner: ElementContent): ElementContent => ({
      ...element('blockquote', [inner, { ...element('a', [text('link')]), properties: { href: 'https://x.com/a' } }]),
      properties: { className: ['twitter-tweet'] },
    });
    let tree: ElementContent = text('at the bottom');
    for (let level = 0; level < 60; level++) tree = post(tree);
    expect(textOfBlocks(valid({ type: 'root', children: [tree] }).blocks)).toContain('at the bottom');
  });

  it('of 500 lists is kept level by level', () => {
    const { blocks } = valid(nested(['ul', 'li'], 250));
    expect(JSON.stringify(blocks).match(/bulleted_list_item"/g)).toHaveLength(500);
  });
});

describe('size', () => {
  it('100,000 nodes', () => {
    const items = Array.from({ length: 50_000 }, (_, index) =>
      element(index % 2 ? 'p' : 'span', [text(`item ${index} `)]),
    );
    expect(textOfBlocks(valid({ type: 'root', children: items }).blocks)).toContain('item 49999');
  });

  it('1 MB of text in one paragraph', () => {
    const words = 'lorem ipsum dolor '.repeat(58_000).trim();
    const { blocks } = valid({ type: 'root', children: [element('p', [text(words)])] });
    expect(textOfBlocks(blocks)).toBe(words);
    expect(blocks).toHaveLength(Math.ceil(words.length / 200_000));
  });

  it('5,000 links in one paragraph', () => {
    const links = Array.from({ length: 5000 }, (_, index) => `<a href="/${index}">link ${index}</a>, `);
    const { blocks } = valid(fromHtml(`<p>${links.join('')}</p>`, { fragment: true }));
    expect(JSON.stringify(blocks).match(/"link":\{/g)).toHaveLength(5000);
    expect(blocks).toHaveLength(100);
  });

  it('600 KB of Chinese and Hebrew', () => {
    const words = `${'漢字かな交じり文。'.repeat(20_000)}${'שלום עולם '.repeat(5000)}`.trim();
    expect(textOfBlocks(valid({ type: 'root', children: [element('p', [text(words)])] }).blocks)).toBe(words);
  });

  it.each([
    ['1 × 1', 1, 1],
    ['300 × 2', 300, 2],
    ['3 × 150', 3, 150],
  ])('a table of %s', (_name, rows, columns) => {
    const row = `<tr>${Array.from({ length: columns }, (_, index) => `<td>c${index}</td>`).join('')}</tr>`;
    const { blocks } = valid(fromHtml(`<table>${row.repeat(rows)}</table>`, { fragment: true }));
    expect(textOfBlocks(blocks)).toContain(`c${columns - 1}`);
    expect(textOfBlocks(blocks).match(/c0/g)).toHaveLength(rows);
  });

  it('a cell with more runs than Notion takes goes on below the table', () => {
    const links = Array.from({ length: 250 }, (_, index) => `<a href="/${index}">l${index}</a> `).join('');
    const { blocks } = valid(fromHtml(`<table><tr><td>a<td>${links}<tr><td>b<td>c</table>`, { fragment: true }));
    expect(textOfBlocks(blocks)).toContain('l249');
    expect(blocks.map((block) => block.type).slice(0, 2)).toEqual(['table', 'paragraph']);
  });
});

describe('borders', () => {
  it.each(['😀', FAMILY, 'e\u0301', '🇩🇪', 'ก็'])('never cut through %s', (grapheme) => {
    const segmenter = new Intl.Segmenter();
    for (const before of [1999, 1998, 1997, 1993, 1989]) {
      const source = `${'x'.repeat(before)}${grapheme.repeat(600)}`;
      const { blocks } = valid({ type: 'root', children: [element('p', [text(source)])] });
      const contents = [...JSON.stringify(blocks).matchAll(/"content":"([^"]*)"/g)].map(([, content]) => content ?? '');
      const whole = [...segmenter.segment(source)].length;
      const parts = contents.map((content) => [...segmenter.segment(content)].length);
      expect(parts.reduce((sum, count) => sum + count, 0)).toBe(whole);
    }
  });

  it('a grapheme longer than a run is cut, but not through a surrogate pair', () => {
    const zalgo = `e${'\u0301'.repeat(5000)}😀`;
    expect(textOfBlocks(valid({ type: 'root', children: [element('p', [text(zalgo)])] }).blocks)).toBe(zalgo);
  });
});

describe('nothing', () => {
  it.each([
    '',
    ' \n ',
    '<p></p>',
    '<ul><li></li></ul>',
    '<table></table>',
    '<pre></pre>',
    '<h1> </h1>',
    '<details></details>',
    '<a href="/x"></a>',
    '<figure><figcaption></figcaption></figure>',
    '<p>&nbsp;</p>',
  ])('comes out of %j', (html) => {
    expect(valid(fromHtml(html, { fragment: true })).blocks).toEqual([]);
  });
});

describe('addresses Notion would refuse', () => {
  it.each(['javascript:alert(1)', 'mailto:a@b.c', 'http://[', `/${'x'.repeat(3000)}`, 'tel:123', '#jump'])(
    'lose the link %s, not the text',
    (address) => {
      const tree: Root = {
        type: 'root',
        children: [{ ...element('a', [text('words')]), properties: { href: address } }],
      };
      const { blocks, losses } = valid(tree);
      expect(textOfBlocks(blocks)).toBe('words');
      expect(losses.map((loss) => loss.kind)).toEqual(['link']);
    },
  );
});

function valid(tree: Root): Conversion {
  const result = toBlocks(tree, OPTIONS);
  expect(checkBlocks(result.blocks)).toEqual([]);
  return result;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function element(tagName: string, children: ElementContent[]) {
  return { type: 'element' as const, tagName, properties: {}, children };
}

function nested(tagNames: string | string[], depth: number): Root {
  let inner: ElementContent = text('at the bottom');
  const names = [tagNames].flat();
  for (let level = 0; level < depth; level++) {
    for (const tagName of names.toReversed()) inner = element(tagName, [inner]);
  }
  return { type: 'root', children: [inner] };
}
