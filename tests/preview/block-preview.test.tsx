// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { BlockPreview } from '../../components/preview/block-preview.tsx';
import type { Block } from '../../lib/blocks/block.ts';
import { expectAccessible, render } from '../components/render.tsx';
import { SAMPLES, text } from './sample-blocks.ts';

afterEach(cleanup);

/** Everything in HTML that fetches, runs or opens something, by itself or when touched. */
const ACTIVE = 'script, style, iframe, object, embed, link, base, form, video, audio, source, img, svg image, [style]';

function attributes(container: Element): string[] {
  return [...container.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name));
}

describe('every type of block', () => {
  const blocks: Block[] = Object.values(SAMPLES);

  test('is shown with its text, and assistive technology finds nothing wrong', async () => {
    const { container } = render(
      <main>
        <BlockPreview blocks={blocks} headingLevel={1} />
      </main>,
    );
    for (const words of ['bold italic', 'folded away', 'sub-task', 'if (a < b) {}', 'e = mc^2', 'data.zip', 'a row']) {
      expect(container.textContent).toContain(words);
    }
    await expectAccessible();
  });

  test('loads nothing', () => {
    const { container } = render(<BlockPreview blocks={blocks} />);
    expect(container.querySelectorAll(ACTIVE)).toHaveLength(0);
    expect(attributes(container)).not.toContain('src');
  });
});

describe('structure', () => {
  test('neighbouring items make one list, and nested items a list inside the item', () => {
    render(
      <BlockPreview blocks={[SAMPLES.bulleted_list_item, SAMPLES.bulleted_list_item, SAMPLES.numbered_list_item]} />,
    );
    const lists = screen.getAllByRole('list');
    expect(lists.map(({ tagName, children }) => `${tagName} ${children.length}`)).toEqual([
      'UL 2',
      'UL 1',
      'UL 1',
      'OL 1',
    ]);
  });

  test('headings stand below the level they are given', () => {
    render(<BlockPreview blocks={[SAMPLES.heading_1, SAMPLES.heading_4]} headingLevel={3} />);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('One');
    expect(screen.getByRole('heading', { level: 6 }).textContent).toBe('Four');
  });

  test('a table names its header row and column', () => {
    render(<BlockPreview blocks={[SAMPLES.table]} />);
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['City', 'People']);
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Kiel']);
  });

  test('a task shows whether it is done', () => {
    render(<BlockPreview blocks={[SAMPLES.to_do]} />);
    expect(screen.getByRole('checkbox', { name: 'task' })).toHaveProperty('checked', true);
  });

  test('five hundred levels end in a note, not in a crash', () => {
    let block: Block = SAMPLES.divider;
    for (let level = 0; level < 500; level += 1) {
      block = { type: 'quote', quote: { rich_text: [text(`level ${500 - level}`)], children: [block] } };
    }
    const { container } = render(<BlockPreview blocks={[block]} />);
    expect(container.textContent).toContain('level 40');
    expect(container.textContent).toContain('More is nested inside. Notion will show it.');
  });
});

describe('pictures', () => {
  const picture = 'https://example.com/a.png';

  test('are shown from bytes that are here, with their caption as the text for those who do not see them', () => {
    const pictures = new Map([[picture, 'blob:chrome-extension://id/1']]);
    render(<BlockPreview blocks={[SAMPLES.image]} pictures={pictures} />);
    expect(screen.getByRole('img', { name: 'a picture' })).toHaveProperty('src', 'blob:chrome-extension://id/1');
  });

  test.each(['https://example.com/b.png', 'data:image/png;base64,AAAA', 'javascript:alert(1)', '//example.com/c.png'])(
    'are never loaded from %s',
    (address) => {
      const { container } = render(<BlockPreview blocks={[SAMPLES.image]} pictures={new Map([[picture, address]])} />);
      expect(container.querySelector('img')).toBeNull();
      expect(container.textContent).toContain('Image');
    },
  );
});

describe('hostile content', () => {
  const hostile = fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.com/1',
    'chrome-extension://id/options.html',
    'vbscript:x',
    '"><svg onload=alert(1)>',
    '\u202Egnp.exe',
    '//example.com',
  );

  test('stays text, and no address but a web page becomes a link', () => {
    const property = fc.property(hostile, hostile, (content, url) => {
      const linked = [text(content, { bold: true }, url)];
      const external = { type: 'external' as const, external: { url }, caption: linked };
      const { container, unmount } = render(
        <BlockPreview
          blocks={[
            { type: 'paragraph', paragraph: { rich_text: linked } },
            { type: 'code', code: { rich_text: linked, language: 'html', caption: linked } },
            { type: 'callout', callout: { rich_text: linked, icon: { emoji: content } } },
            { type: 'equation', equation: { expression: content } },
            { type: 'image', image: external },
            { type: 'file', file: { ...external, name: content } },
            { type: 'embed', embed: { url, caption: linked } },
            { type: 'table_row', table_row: { cells: [linked] } },
          ]}
        />,
      );
      expect(container.querySelectorAll(ACTIVE)).toHaveLength(0);
      expect(container.querySelectorAll('a')).toHaveLength(0);
      expect(attributes(container).filter((name) => name.startsWith('on'))).toEqual([]);
      expect(container.querySelector('p')?.textContent).toBe(content);
      unmount();
    });
    fc.assert(property, { numRuns: 60 });
  });

  test('a web link opens apart and tells the site nothing', () => {
    render(<BlockPreview blocks={[{ type: 'bookmark', bookmark: { url: 'https://example.com/read' } }]} />);
    const link = screen.getByRole('link', { name: 'example.com/read' });
    expect(link.getAttribute('href')).toBe('https://example.com/read');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });
});
