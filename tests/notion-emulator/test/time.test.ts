import { expect, it } from 'vitest';
import { ids, send, useWorld, words } from './world.ts';

const world = useWorld();
const HOUR = 3_600_000;
const pixel = () => new Blob([new Uint8Array([1])], { type: 'image/png' });

it('loses an upload that nothing was made of within the hour, and keeps one that was attached', async () => {
  const { notion, emulator } = world;
  const upload = async () => {
    const { id } = await notion.fileUploads.create({ filename: 'a.png' });
    await notion.fileUploads.send({ file_upload_id: id, file: { filename: 'a.png', data: pixel() } });
    return id;
  };
  const [used, unused] = [await upload(), await upload()];
  const image = (id: string) => ({ block_id: ids.home, children: [{ image: { file_upload: { id } } }] });
  await notion.blocks.children.append(image(used));
  emulator.state.clockOffset += HOUR + 1;
  expect(await notion.fileUploads.retrieve({ file_upload_id: used })).toMatchObject({
    status: 'uploaded',
    expiry_time: null,
  });
  expect(await notion.fileUploads.retrieve({ file_upload_id: unused })).toMatchObject({ status: 'expired' });
  await expect(notion.blocks.children.append(image(unused))).rejects.toThrow('has status expired');
  await expect(notion.blocks.children.append(image(used))).resolves.toBeDefined();
});

it('signs addresses of files for an hour', async () => {
  const { notion, emulator } = world;
  const { id } = await notion.fileUploads.create({ filename: 'a.png' });
  await notion.fileUploads.send({ file_upload_id: id, file: { filename: 'a.png', data: pixel() } });
  const { results } = await notion.blocks.children.append({
    block_id: ids.home,
    children: [{ image: { file_upload: { id } } }],
  });
  const [block] = JSON.parse(JSON.stringify(results));
  const url = new URL(block.image.file.url);
  expect(url.host).toBe('prod-files-secure.s3.us-west-2.amazonaws.com');
  const local = `${emulator.url}/files${url.pathname}${url.search}`;
  expect((await fetch(local)).status).toBe(200);
  emulator.state.clockOffset += HOUR + 1;
  expect((await fetch(local)).status).toBe(403);
  expect((await fetch(local.replace(/Signature=\w+/, 'Signature=0'))).status).toBe(403);
});

it('counts requests in a fixed window and tells when the next begins', async () => {
  const { emulator } = world;
  emulator.state.rateWindow = 60_000;
  for (const workspace of emulator.state.workspaces.values()) workspace.requestsPerWindow = 3;
  emulator.state.clockOffset = 60_000 - (Date.now() % 60_000);
  const statuses = [];
  for (let index = 0; index < 4; index += 1) statuses.push((await send(emulator, 'GET', '/v1/users/me')).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const refused = await send(emulator, 'GET', '/v1/users/me');
  expect(refused.body).toMatchObject({
    code: 'rate_limited',
    additional_data: {
      rate_limit_reason: 'public_api_request_rate_limit',
      retry_after: refused.headers.get('retry-after'),
    },
  });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
  emulator.state.clockOffset += 60_000;
  expect((await send(emulator, 'GET', '/v1/users/me')).status).toBe(200);
});

it('finds a new page only when the index has caught up', async () => {
  const { notion, emulator } = world;
  emulator.state.indexLag = 5_000;
  await notion.pages.create({
    parent: { data_source_id: ids.clips },
    properties: { Name: { title: words('Fresh') }, URL: { url: 'https://example.com/fresh' } },
  });
  const query = async () => {
    const filter = { property: 'URL', url: { equals: 'https://example.com/fresh' } };
    return (await notion.dataSources.query({ data_source_id: ids.clips, filter })).results.length;
  };
  expect(await query()).toBe(0);
  expect((await notion.search({ query: 'Fresh' })).results).toHaveLength(0);
  emulator.state.clockOffset += 5_000;
  expect(await query()).toBe(1);
  expect((await notion.search({ query: 'Fresh' })).results).toHaveLength(1);
});

it('fills a page from its template later', async () => {
  const { notion, emulator } = world;
  emulator.state.templateDelay = 3_000;
  const page = await notion.pages.create({ parent: { data_source_id: ids.clips }, template: { type: 'default' } });
  expect(emulator.state.page(page.id).blocks).toEqual([]);
  emulator.state.clockOffset += 3_000;
  expect((await notion.blocks.children.list({ block_id: page.id })).results).toHaveLength(1);
});

it('answers a long markdown write with a task that ends', async () => {
  const { emulator } = world;
  emulator.state.asyncDelay = 2_000;
  const body = {
    type: 'replace_content',
    replace_content: { new_str: 'Hello', allow_deleting_content: true },
    allow_async: true,
  };
  const { status, body: task } = await send(emulator, 'PATCH', `/v1/pages/${ids.home}/markdown`, body);
  expect(status).toBe(202);
  expect(task).toMatchObject({ object: 'async_task', status: 'queued', poll_after_seconds: 2 });
  expect((await send(emulator, 'GET', `/v1/async_tasks/${task['id']}`)).body).toMatchObject({ status: 'running' });
  emulator.state.clockOffset += 2_000;
  const done = await send(emulator, 'GET', `/v1/async_tasks/${task['id']}`);
  expect(done.body).toMatchObject({ status: 'succeeded', result: { object: 'page_markdown', markdown: 'Hello' } });
});

it('keeps the Free plan’s block limit: the write that crosses it is the last', async () => {
  const { emulator } = world;
  for (const workspace of emulator.state.workspaces.values()) workspace.blocksLeft = 1;
  const children = [{ divider: {} }, { divider: {} }];
  const write = () => send(emulator, 'PATCH', `/v1/blocks/${ids.home}/children`, { children });
  expect((await write()).status).toBe(200);
  expect((await write()).body).toMatchObject({
    status: 403,
    code: 'restricted_resource',
    additional_data: { block_limit: 'block_creation' },
  });
  const plain = { parent: { page_id: ids.home }, rich_text: words('still fine') };
  expect((await send(emulator, 'POST', '/v1/comments', plain)).status).toBe(200);
  const owner = { authorization: 'Bearer ntn_owner' };
  expect((await send(emulator, 'PATCH', `/v1/blocks/${ids.home}/children`, { children }, owner)).status).toBe(200);
});

it('lists new blocks only when the list has caught up', async () => {
  const { notion, emulator } = world;
  emulator.state.listLag = 2_000;
  await notion.blocks.children.append({ block_id: ids.home, children: [{ divider: {} }] });
  const types = async () => {
    const { body } = await send(emulator, 'GET', `/v1/blocks/${ids.home}/children`);
    return JSON.stringify(body).match(/"type":"divider"/g)?.length ?? 0;
  };
  expect(await types()).toBe(0);
  emulator.state.clockOffset += 2_000;
  expect(await types()).toBe(1);
});
