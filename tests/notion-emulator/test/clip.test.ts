import { createHash } from 'node:crypto';
import { get } from 'node:https';
import { isFullPage } from '@notionhq/client';
import { expect, it, vi } from 'vitest';
import { State } from '../model/state.ts';
import { applySeed } from '../seed/apply-seed.ts';
import { startEmulator } from '../start-emulator.ts';
import { client, ids, seed, useWorld, words } from './world.ts';

const world = useWorld();

it('takes a whole clip: upload, page, append, comment, and reads it back nested with its bytes', async () => {
  const { notion, emulator } = world;
  const png = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
  const made = await notion.fileUploads.create({ filename: 'a.png', content_type: 'image/png' });
  const sent = await notion.fileUploads.send({
    file_upload_id: made.id,
    file: { filename: 'a.png', data: new Blob([png], { type: 'image/png' }) },
  });
  expect(sent).toMatchObject({ status: 'uploaded', content_length: 7, filename: 'a.png' });

  const page = await notion.pages.create({
    parent: { data_source_id: ids.clips },
    icon: { emoji: '📌' },
    properties: {
      Name: { title: words('A page & more') },
      URL: { url: 'https://example.com/a' },
      Tags: { multi_select: [{ name: 'news' }, { name: 'new tag' }] },
      State: { status: { name: 'Done' } },
    },
    children: [
      { toggle: { rich_text: words('Open me'), children: [{ paragraph: { rich_text: words('Inside') } }] } },
      { image: { file_upload: { id: made.id } } },
    ],
  });
  if (!isFullPage(page)) throw new Error('expected a full page');
  expect(page.url).toMatch(/^https:\/\/app\.notion\.com\/p\/A-page-more-[0-9a-f]{32}$/);
  expect(page.created_time).toMatch(/:00\.000Z$/);

  const appended = await notion.blocks.children.append({ block_id: page.id, children: [{ divider: {} }] });
  expect(appended.results.map((block) => ('type' in block ? block.type : ''))).toEqual(['divider']);
  await notion.comments.create({ parent: { page_id: page.id }, rich_text: words('Worth reading') });

  const kept = emulator.state.page(page.id);
  expect(kept.blocks.map((block) => block.type)).toEqual(['toggle', 'image', 'divider']);
  expect(kept.blocks[0]?.children[0]?.payload['rich_text']).toMatchObject([{ plain_text: 'Inside' }]);
  expect(kept.blocks[1]?.file).toMatchObject({
    contentType: 'image/png',
    sha256: createHash('sha256').update(png).digest('hex'),
  });
  expect(kept.comments).toEqual(['Worth reading']);
  expect(kept.properties['Ticket']).toMatchObject({ unique_id: { prefix: 'CLIP', number: 1 } });
  expect(emulator.state.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
    'POST /v1/file_uploads 200',
    `POST /v1/file_uploads/${made.id}/send 200`,
    'POST /v1/pages 200',
    `PATCH /v1/blocks/${page.id}/children 200`,
    'POST /v1/comments 200',
  ]);
  expect(JSON.stringify(emulator.state.requests)).not.toContain('ntn_all');

  const view = await fetch(`${emulator.url}/p/${page.id.replaceAll('-', '')}`);
  const html = await view.text();
  expect(html).toContain('A page &amp; more');
  const picture = /src="(\/files\/[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  const bytes = await fetch(`${emulator.url}${picture}`);
  expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(png);
});

it('serves the API over TLS under Notion’s host names, without CORS headers', async () => {
  const emulator = await startEmulator({ seed });
  const answer = await new Promise<{ status: number | undefined; cors: unknown }>((resolve, reject) => {
    get(
      {
        port: emulator.tlsPort,
        host: '127.0.0.1',
        servername: 'api.notion.com',
        path: '/v1/users/me',
        rejectUnauthorized: false,
        headers: { host: 'api.notion.com', authorization: 'Bearer ntn_all', 'notion-version': '2026-03-11' },
      },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode, cors: response.headers['access-control-allow-origin'] });
      },
    ).on('error', reject);
  });
  await emulator.close();
  expect(answer).toEqual({ status: 200, cors: undefined });
});

it('seeds everything in one moment, so that a slow machine does not change the order of what search finds', () => {
  const state = new State();
  let ticks = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => ++ticks);
  applySeed(state, seed);
  const made = [...state.pages.values(), ...state.databases.values(), ...state.dataSources.values()];
  expect(made.length).toBeGreaterThan(3);
  expect(new Set(made.map((each) => each.lastEditedTime)).size).toBe(1);
});

it('finds pages and data sources that are shared, and none that are not', async () => {
  const { notion, emulator } = world;
  const all = await notion.search({});
  expect(all.results.map((each) => each.object)).toEqual(['page', 'page', 'data_source']);
  const sources = await notion.search({ filter: { property: 'object', value: 'data_source' } });
  expect(sources.results.map((each) => each.id)).toEqual([ids.clips]);
  const owner = await client(emulator, 'ntn_owner').search({ query: 'secret' });
  expect(owner.results.map((each) => each.id)).toEqual([ids.secret]);
});

it('finds a row by its URL', async () => {
  const found = await world.notion.dataSources.query({
    data_source_id: ids.clips,
    filter: { property: 'URL', url: { equals: 'https://example.com/1' } },
    page_size: 1,
  });
  expect(found.results).toHaveLength(1);
  expect(found.has_more).toBe(false);
});

it('pages through children', async () => {
  const { notion } = world;
  const children = Array.from({ length: 100 }, (_, index) => ({ paragraph: { rich_text: words(`${index}`) } }));
  await notion.blocks.children.append({ block_id: ids.home, children });
  const first = await notion.blocks.children.list({ block_id: ids.home });
  expect(first.results).toHaveLength(100);
  expect(first.has_more).toBe(true);
  const second = await notion.blocks.children.list({ block_id: ids.home, start_cursor: first.next_cursor });
  expect(second.results).toHaveLength(1);
  expect(second.has_more).toBe(false);
});

it('answers with `archived` last below 2026-03-11, and without it from then on', async () => {
  const { emulator, notion } = world;
  const old = await client(emulator, 'ntn_all', '2025-09-03').pages.retrieve({ page_id: ids.home });
  expect(Object.keys(old).at(-2)).toBe('archived');
  expect(await notion.pages.retrieve({ page_id: ids.home })).not.toHaveProperty('archived');
});
