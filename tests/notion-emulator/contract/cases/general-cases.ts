import assert from 'node:assert/strict';
import { type ContractCase, words } from '../contract-case.ts';

const ABSENT = '99999999-9999-4999-8999-999999999999';

export const generalCases: readonly ContractCase[] = [
  {
    name: 'the token says who it is',
    covers: ['getSelf', 'listUsers', 'getUser'],
    run: async ({ notion, request }) => {
      const me = await notion.users.me({});
      assert.ok(me.type === 'bot' && 'workspace_limits' in me.bot);
      assert.ok(me.bot.workspace_limits.max_file_upload_size_in_bytes >= 5 * 1024 * 1024);
      const list = await request('GET', '/users?page_size=1');
      // A personal token, or one without the capability, may not list.
      assert.ok(list.status === 200 || list.status === 403);
      const one = await request('GET', `/users/${me.id}`);
      assert.ok(one.status === 200 || one.status === 403);
    },
  },
  {
    name: 'search answers the envelope of a list, and custom emojis and tasks theirs',
    covers: ['search', 'listCustomEmojis', 'getAsyncTask'],
    run: async ({ notion, request }) => {
      const found = await notion.search({ page_size: 1, filter: { property: 'object', value: 'page' } });
      assert.equal(found.type, 'page_or_data_source');
      const emojis = await notion.customEmojis.list({});
      assert.equal(emojis.type, 'custom_emoji');
      const task = await request('GET', '/async_tasks/task_00000000000000000000000000000000');
      assert.ok(task.status >= 400);
    },
  },
  {
    name: 'errors before and at the schema',
    covers: [],
    run: async ({ request, page, dataSource, see }) => {
      see('unknown address', await request('GET', '/nowhere'));
      see('unknown method', await request('DELETE', '/search'));
      see('bad id', await request('GET', '/pages/AAA'));
      for (const noun of ['pages', 'blocks', 'databases', 'data_sources'])
        see(`absent ${noun}`, await request('GET', `/${noun}/${ABSENT}`));
      const append = (body: unknown) => request('PATCH', `/blocks/${page}/children`, body);
      const paragraph = { paragraph: { rich_text: [] } };
      see('no children', await append({}));
      see('children is text', await append({ children: 'x' }));
      see('101 children', await append({ children: Array.from({ length: 101 }, () => paragraph) }));
      see('unknown key', await append({ children: [paragraph], colour: 'red' }));
      see('unknown block', await append({ children: [{ paragrph: {} }] }));
      see('long text', await append({ children: [{ paragraph: { rich_text: words('x'.repeat(2001)) } }] }));
      see(
        'link beside text',
        await append({
          children: [{ paragraph: { rich_text: [{ text: { content: 'x' }, link: { url: 'https://example.com' } }] } }],
        }),
      );
      see(
        'bad link',
        await append({
          children: [{ paragraph: { rich_text: [{ text: { content: 'x', link: { url: '/relative' } } }] } }],
        }),
      );
      see('bad language', await append({ children: [{ code: { rich_text: [], language: 'kql' } }] }));
      see('one column', await append({ children: [{ column_list: { children: [{ column: { children: [] } }] } }] }));
      see(
        'ragged table',
        await append({ children: [{ table: { table_width: 2, children: [{ table_row: { cells: [[]] } }] } }] }),
      );
      const row = (properties: unknown) =>
        request('POST', '/pages', { parent: { data_source_id: dataSource }, properties });
      see('unknown property', await row({ Colour: { select: { name: 'x' } } }));
      see('wrong type', await row({ Kind: { rich_text: words('x') } }));
      see('comma', await row({ Kind: { select: { name: 'a, b' } } }));
      see('bad parent', await request('POST', '/pages', { parent: { database_id: 'x' }, properties: {} }));
      see('bad icon', await request('PATCH', `/pages/${page}`, { icon: { type: 'file' } }));
      see('archived', await request('PATCH', `/pages/${page}`, { archived: false }));
      see(
        'bad filter',
        await request('POST', `/data_sources/${dataSource}/query`, {
          filter: { property: 'Nope', url: { equals: 'x' } },
        }),
      );
      see(
        'bad sort',
        await request('POST', `/data_sources/${dataSource}/query`, {
          sorts: [{ property: 'Nope', direction: 'ascending' }],
        }),
      );
      see('bad cursor', await request('POST', `/data_sources/${dataSource}/query`, { start_cursor: 'bogus' }));
      see('page_size', await request('POST', '/search', { page_size: 101 }));
      see('extension', await request('POST', '/file_uploads', { filename: 'a.exe' }));
      see('content type', await request('POST', '/file_uploads', { filename: 'a.wav', content_type: 'audio/x-wav' }));
    },
  },
];
