import { expect, it } from 'vitest';
import { ids, send, useWorld, words } from './world.ts';

const world = useWorld();
const children = [{ paragraph: { rich_text: words('x') } }];
const path = `/v1/blocks/${ids.home}/children`;
const paragraphs = () =>
  world.emulator.state.page(ids.home).blocks.filter((block) => block.type === 'paragraph').length;

it('answers an error before the deed, at the second call only', async () => {
  world.emulator.state.faults.add({
    method: 'PATCH',
    path: '/v1/blocks/:/children',
    nth: 2,
    answer: { when: 'before', status: 502 },
  });
  expect((await send(world.emulator, 'PATCH', path, { children })).status).toBe(200);
  expect((await send(world.emulator, 'PATCH', path, { children })).body).toMatchObject({ code: 'bad_gateway' });
  expect((await send(world.emulator, 'PATCH', path, { children })).status).toBe(200);
  expect(paragraphs()).toBe(2);
});

it('answers an error after the deed', async () => {
  world.emulator.state.faults.add({ answer: { when: 'after', status: 500 } });
  expect((await send(world.emulator, 'PATCH', path, { children })).status).toBe(500);
  expect(paragraphs()).toBe(1);
  expect(world.emulator.state.requests.at(-1)).toMatchObject({ status: 500, committed: true });
});

it.each(['before', 'after'] as const)('hangs up %s the deed', async (cut) => {
  world.emulator.state.faults.add({ cut });
  await expect(send(world.emulator, 'PATCH', path, { children })).rejects.toThrow('fetch failed');
  expect(paragraphs()).toBe(cut === 'after' ? 1 : 0);
});

it('answers 503 "saved" with the committed ids', async () => {
  world.emulator.state.faults.add({ saved: true });
  const { status, body } = await send(world.emulator, 'PATCH', path, { children });
  const [block] = world.emulator.state.page(ids.home).blocks.filter(({ type }) => type === 'paragraph');
  expect(status).toBe(503);
  expect(body['additional_data']).toMatchObject({ committed_resource_id: ids.home, committed_child_ids: [block?.id] });
});

it('commits after the client has given up', async () => {
  world.emulator.state.faults.add({ delayBefore: 900 });
  const request = fetch(`${world.emulator.url}${path}`, {
    method: 'PATCH',
    signal: AbortSignal.timeout(400),
    headers: { authorization: 'Bearer ntn_all', 'notion-version': '2026-03-11' },
    body: JSON.stringify({ children }),
  });
  await expect(request).rejects.toThrow();
  expect(paragraphs()).toBe(0);
  await expect.poll(paragraphs, { timeout: 4_000 }).toBe(1);
});

it('answers 429 with Retry-After', async () => {
  world.emulator.state.faults.add({ times: 1, answer: { when: 'before', status: 429, retryAfter: 7 } });
  const { status, headers, body } = await send(world.emulator, 'PATCH', path, { children });
  expect(status).toBe(429);
  expect(headers.get('retry-after')).toBe('7');
  expect(body['additional_data']).toMatchObject({ retry_after: '7' });
  expect((await send(world.emulator, 'PATCH', path, { children })).status).toBe(200);
});

it('sends the answer in pieces', async () => {
  world.emulator.state.faults.add({ slowBody: 200 });
  const start = Date.now();
  expect((await send(world.emulator, 'GET', '/v1/users/me')).body).toMatchObject({ name: 'clipper' });
  expect(Date.now() - start).toBeGreaterThanOrEqual(180);
});

it('takes faults over HTTP', async () => {
  const url = `${world.emulator.url}/_faults`;
  await fetch(url, {
    method: 'POST',
    body: JSON.stringify({ path: '/v1/users/*', answer: { when: 'before', status: 529 } }),
  });
  expect((await send(world.emulator, 'GET', '/v1/users/me')).body).toMatchObject({ code: 'service_overload' });
  expect(await (await fetch(url)).json()).toMatchObject([{ seen: 1 }]);
  await fetch(url, { method: 'DELETE' });
  expect((await send(world.emulator, 'GET', '/v1/users/me')).status).toBe(200);
});
