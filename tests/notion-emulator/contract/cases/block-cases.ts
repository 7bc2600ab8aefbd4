import assert from 'node:assert/strict';
import type { BlockObjectRequest } from '@notionhq/client';
import { isFullBlock } from '@notionhq/client';
import { type ContractCase, words } from '../contract-case.ts';

const cell = (text: string) => words(text);

/** One of every block that can be created without a file. */
export const everyBlock: readonly BlockObjectRequest[] = [
  { paragraph: { rich_text: words('Paragraph'), color: 'blue' } },
  { heading_1: { rich_text: words('One') } },
  { heading_2: { rich_text: words('Two'), is_toggleable: true, children: [{ paragraph: { rich_text: [] } }] } },
  { heading_3: { rich_text: words('Three') } },
  { heading_4: { rich_text: words('Four') } },
  {
    bulleted_list_item: {
      rich_text: words('Bullet'),
      children: [{ bulleted_list_item: { rich_text: words('Deeper') } }],
    },
  },
  { numbered_list_item: { rich_text: words('Number') } },
  { to_do: { rich_text: words('Done'), checked: true } },
  { toggle: { rich_text: words('Toggle'), children: [{ paragraph: { rich_text: words('Inside') } }] } },
  { quote: { rich_text: words('Quote') } },
  { callout: { rich_text: words('Callout'), icon: { emoji: '💡' }, color: 'gray_background' } },
  { code: { rich_text: words('let x = 1'), language: 'javascript', caption: words('Caption') } },
  { equation: { expression: 'e^{i\\pi} = -1' } },
  { divider: {} },
  { breadcrumb: {} },
  { table_of_contents: { color: 'gray' } },
  { image: { external: { url: 'https://www.w3.org/Icons/w3c_home.png' }, caption: words('Logo') } },
  { video: { external: { url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' } } },
  { file: { external: { url: 'https://www.w3.org/Icons/w3c_home.png' } } },
  { bookmark: { url: 'https://example.com/' } },
  { embed: { url: 'https://example.com/embed' } },
  {
    table: {
      table_width: 2,
      has_column_header: true,
      children: [{ table_row: { cells: [cell('A'), cell('B')] } }, { table_row: { cells: [cell('1'), []] } }],
    },
  },
  {
    column_list: {
      children: [
        { column: { children: [{ paragraph: { rich_text: words('Left') } }] } },
        { column: { children: [{ paragraph: { rich_text: words('Right') } }] } },
      ],
    },
  },
  { synced_block: { synced_from: null, children: [{ paragraph: { rich_text: words('Synced') } }] } },
];

const links: BlockObjectRequest = {
  paragraph: {
    rich_text: [
      { text: { content: 'bold', link: { url: 'https://example.com/' } }, annotations: { bold: true, color: 'red' } },
      { text: { content: 'line\nbreak' } },
      { equation: { expression: 'x^2' } },
      { mention: { date: { start: '2026-02-03' } } },
    ],
  },
};

export const blockCases: readonly ContractCase[] = [
  {
    name: 'every block comes back in its documented shape',
    covers: ['appendBlockChildren', 'getBlock', 'listBlockChildren'],
    run: async ({ notion, page, see }) => {
      const children = [...everyBlock, links];
      const { results } = await notion.blocks.children.append({ block_id: page, children });
      assert.equal(results.length, children.length);
      for (const block of results) {
        assert.ok(isFullBlock(block));
        see(block.type, block);
        if (!block.has_children) continue;
        const below = await notion.blocks.children.list({ block_id: block.id });
        see(`below ${block.type}`, below);
      }
      const [first] = results;
      assert.ok(first);
      see('retrieved', await notion.blocks.retrieve({ block_id: first.id }));
    },
  },
  {
    name: 'an append at a position answers with the siblings that follow',
    covers: ['appendBlockChildren'],
    run: async ({ notion, page }) => {
      const paragraph = (text: string): BlockObjectRequest => ({ paragraph: { rich_text: words(text) } });
      const { results } = await notion.blocks.children.append({
        block_id: page,
        children: [paragraph('a'), paragraph('b')],
      });
      const [a, b] = results;
      assert.ok(a && b);
      const after = await notion.blocks.children.append({
        block_id: page,
        children: [paragraph('c')],
        position: { type: 'after_block', after_block: { id: a.id } },
      });
      assert.equal(after.results.at(-1)?.id, b.id);
      const start = await notion.blocks.children.append({
        block_id: page,
        children: [paragraph('d')],
        position: { type: 'start' },
      });
      assert.ok(start.results.length > 1);
      const end = await notion.blocks.children.append({
        block_id: page,
        children: [paragraph('e')],
        position: { type: 'end' },
      });
      assert.equal(end.results.length, 1);
    },
  },
  {
    name: 'a block is changed and deleted; a table grows by rows that fit',
    covers: ['updateBlock', 'deleteBlock'],
    run: async ({ notion, page, request, see }) => {
      const { results } = await notion.blocks.children.append({
        block_id: page,
        children: [
          { to_do: { rich_text: words('Do it') } },
          { table: { table_width: 1, children: [{ table_row: { cells: [words('a')] } }] } },
        ],
      });
      const [todo, table] = results;
      assert.ok(todo && table);
      see('changed', await notion.blocks.update({ block_id: todo.id, to_do: { checked: true } }));
      see('deleted', await notion.blocks.delete({ block_id: todo.id }));
      see('changed in the trash', await request('PATCH', `/blocks/${todo.id}`, { to_do: { checked: false } }));
      await notion.blocks.children.append({ block_id: table.id, children: [{ table_row: { cells: [words('b')] } }] });
      const ragged = await request('PATCH', `/blocks/${table.id}/children`, {
        children: [{ table_row: { cells: [[], []] } }],
      });
      assert.equal(ragged.status, 400);
      see('ragged row', ragged);
    },
  },
  {
    name: 'tabs, templates, links to pages and colours on text',
    covers: ['appendBlockChildren'],
    run: async ({ notion, page, see }) => {
      const tab = { paragraph: { rich_text: words('Tab'), children: [{ divider: {} }] } };
      const children: BlockObjectRequest[] = [
        { tab: { children: [tab] } },
        { template: { rich_text: words('Template') } },
        { link_to_page: { page_id: page } },
        { paragraph: { rich_text: [{ mention: { page: { id: page } } }] } },
      ];
      const { results } = await notion.blocks.children.append({ block_id: page, children });
      for (const block of results) see('type' in block ? block.type : 'partial', block);
    },
  },
  {
    name: 'the list of children is paged',
    covers: ['listBlockChildren'],
    run: async ({ notion, page }) => {
      const children = Array.from(
        { length: 5 },
        (_, index): BlockObjectRequest => ({ paragraph: { rich_text: words(`${index}`) } }),
      );
      await notion.blocks.children.append({ block_id: page, children });
      const first = await notion.blocks.children.list({ block_id: page, page_size: 2 });
      assert.equal(first.results.length, 2);
      assert.ok(first.next_cursor);
      const second = await notion.blocks.children.list({
        block_id: page,
        page_size: 2,
        start_cursor: first.next_cursor,
      });
      assert.notEqual(second.results[0]?.id, first.results[0]?.id);
    },
  },
];
