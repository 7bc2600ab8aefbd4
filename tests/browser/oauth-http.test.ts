import { expect, test, vi } from 'vitest';
import { oauthHttp } from '../../lib/browser/oauth-http.ts';

const ADDRESS = 'https://broker.example/token';

test('sends JSON without cookies, and follows nobody', async () => {
  const request = vi.fn(async () => Response.json({ ok: true }, { status: 400, headers: { 'retry-after': '7' } }));
  const answer = await oauthHttp(request).post(ADDRESS, { code: 'c' }, 'Basic x');
  expect(answer).toEqual({ status: 400, body: { ok: true }, retryAfter: '7' });
  expect(request).toHaveBeenCalledExactlyOnceWith(
    ADDRESS,
    expect.objectContaining({
      method: 'POST',
      body: '{"code":"c"}',
      credentials: 'omit',
      redirect: 'error',
      headers: { 'content-type': 'application/json', authorization: 'Basic x' },
    }),
  );
});

test('sends no authorization where there is none', async () => {
  const request = vi.fn(async (..._: Parameters<typeof fetch>) => Response.json({}));
  await oauthHttp(request).post(ADDRESS, {}, null);
  expect(request.mock.calls[0]?.[1]?.headers).toEqual({ 'content-type': 'application/json' });
});

test.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['an answer that breaks off', async () => new Response(new ReadableStream({ start: (c) => c.error(new Error()) }))],
])('%s is none', async (_, request) => {
  expect(await oauthHttp(request).post(ADDRESS, {}, null)).toBeNull();
});

test.each([['<html>'], [''], [JSON.stringify('x'.repeat(70_000))]])(
  'a body that is no short JSON is null',
  async (body) => {
    expect(await oauthHttp(async () => new Response(body)).post(ADDRESS, {}, null)).toMatchObject({
      status: 200,
      body: null,
    });
  },
);

test('a body without end is let go of when it is too long', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1_024;
      controller.enqueue(new Uint8Array(1_024).fill(32));
    },
  });
  expect(await oauthHttp(async () => new Response(endless)).post(ADDRESS, {}, null)).toMatchObject({ body: null });
  expect(sent).toBeLessThan(100 * 1_024);
});
