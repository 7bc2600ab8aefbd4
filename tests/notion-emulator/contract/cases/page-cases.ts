import assert from 'node:assert/strict';
import { isFullPage } from '@notionhq/client';
import { type ContractCase, words } from '../contract-case.ts';

export const pageCases: readonly ContractCase[] = [
  {
    name: 'a row with every kind of value reads back as written',
    covers: ['createPage', 'getPage', 'getPageProperty'],
    run: async ({ notion, dataSource, see }) => {
      const made = await notion.pages.create({
        parent: { data_source_id: dataSource },
        icon: { emoji: '📌' },
        cover: { external: { url: 'https://www.w3.org/Icons/w3c_home.png' } },
        properties: {
          Name: { title: words('Row & title') },
          URL: { url: 'https://example.com/a?b=c' },
          Kind: { select: { name: 'Article' } },
          Tags: { multi_select: [{ name: 'one' }, { name: 'two' }] },
          Read: { checkbox: true },
          Score: { number: 4.5 },
          Note: { rich_text: words('Noted') },
          Published: { date: { start: '2026-02-03T10:00:00' } },
          Files: { files: [{ name: 'w3c', external: { url: 'https://www.w3.org/Icons/w3c_home.png' } }] },
        },
      });
      see('created', made);
      const page = await notion.pages.retrieve({ page_id: made.id });
      assert.ok(isFullPage(page));
      assert.match(page.created_time, /:00\.000Z$/);
      see('retrieved', page);
      const title = page.properties['Name'];
      const url = page.properties['URL'];
      assert.ok(title && url);
      see('title item', await notion.pages.properties.retrieve({ page_id: page.id, property_id: title.id }));
      see('url item', await notion.pages.properties.retrieve({ page_id: page.id, property_id: url.id }));
    },
  },
  {
    name: 'a page is changed, trashed, restored and moved',
    covers: ['createPage', 'updatePage', 'movePage'],
    run: async ({ notion, page, dataSource, see }) => {
      const made = await notion.pages.create({
        parent: { page_id: page },
        properties: { title: { title: words('Draft') } },
      });
      const changed = await notion.pages.update({
        page_id: made.id,
        icon: null,
        properties: { title: { title: words('Changed') } },
      });
      see('changed', changed);
      see('trashed', await notion.pages.update({ page_id: made.id, in_trash: true }));
      see('restored', await notion.pages.update({ page_id: made.id, in_trash: false }));
      const other = await notion.pages.create({ parent: { page_id: page } });
      see('moved below a page', await notion.pages.move({ page_id: made.id, parent: { page_id: other.id } }));
      const moved = await notion.pages.move({ page_id: made.id, parent: { data_source_id: dataSource } });
      assert.ok(isFullPage(moved));
      assert.equal(moved.parent.type, 'data_source_id');
    },
  },
  {
    name: 'values are cleared by null and by empty lists',
    covers: ['updatePage'],
    run: async ({ notion, dataSource, see }) => {
      const properties = {
        URL: { url: 'https://example.com' },
        Kind: { select: { name: 'Article' } },
        Tags: { multi_select: [{ name: 'x' }] },
      };
      const made = await notion.pages.create({ parent: { data_source_id: dataSource }, properties });
      const cleared = await notion.pages.update({
        page_id: made.id,
        properties: { URL: { url: null }, Kind: { select: null }, Tags: { multi_select: [] } },
      });
      see('cleared', cleared);
    },
  },
  {
    name: 'Markdown makes a page, reads it and changes it',
    covers: ['createPage', 'getPageMarkdown', 'updatePageMarkdown'],
    run: async ({ notion, page, see }) => {
      const made = await notion.pages.create({
        parent: { page_id: page },
        markdown: '# Title\nText with **bold**\n- item\n---',
      });
      see('read', await notion.pages.retrieveMarkdown({ page_id: made.id }));
      const insert = await notion.pages.updateMarkdown({
        page_id: made.id,
        type: 'insert_content',
        insert_content: { content: 'Last line' },
      });
      assert.match(insert.markdown, /Last line$/);
      const update = await notion.pages.updateMarkdown({
        page_id: made.id,
        type: 'update_content',
        update_content: { content_updates: [{ old_str: 'Last line', new_str: 'New line' }] },
      });
      see('updated', update);
      await assert.rejects(
        notion.pages.updateMarkdown({
          page_id: made.id,
          type: 'update_content',
          update_content: { content_updates: [{ old_str: 'nowhere to be found', new_str: '' }] },
        }),
        { code: 'validation_error' },
      );
    },
  },
];
