import { expect, test, vi } from 'vitest';
import worker from '../../broker/worker/main.ts';
import { authorizePath, environment, newSignIn } from './broker-world.ts';

const ask = (path: string, env: Record<string, unknown>, address = '192.0.2.1') =>
  worker.fetch(new Request(`https://broker.example${path}`, { headers: { 'cf-connecting-ip': address } }), env);

test('is the same broker', async () => {
  const lines = vi.spyOn(console, 'log').mockImplementation(() => {});
  const env = { ...environment };
  expect((await ask('/health', env)).status).toBe(200);
  const answer = await ask(authorizePath(newSignIn()), env);
  expect([answer.status, answer.headers.get('x-frame-options')]).toEqual([302, 'DENY']);
  expect(lines.mock.calls.map(([line]) => JSON.parse(line).route)).toEqual(['/health', '/authorize']);
});

test('asks the binding who comes too often', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const keys: string[] = [];
  const env = {
    ...environment,
    RATE_LIMITER: {
      limit: async ({ key }: { key: string }) => {
        keys.push(key);
        return { success: keys.length < 2 };
      },
    },
  };
  expect((await ask('/x', env, '2001:db8::5')).status).toBe(404);
  const answer = await ask('/x', env, '2001:db8::5');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
  expect(keys).toEqual(['2001:db8:0:0::/64', '2001:db8:0:0::/64']);
});

test('counts by itself without the binding', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const env = { ...environment, RATE_LIMIT: '1' };
  const statuses = [await ask('/x', env), await ask('/x', env), await ask('/x', env, '192.0.2.2')];
  expect(statuses.map(({ status }) => status)).toEqual([404, 429, 404]);
});

test('tells the operator what is missing, and visitors only that it does not work', async () => {
  const sentences = vi.spyOn(console, 'error').mockImplementation(() => {});
  const answer = await ask('/health', { ...environment, SEAL_KEY: undefined, NOTION_CLIENT_ID: '' });
  expect([answer.status, await answer.json()]).toEqual([503, { error: 'misconfigured' }]);
  expect(sentences.mock.calls.flat()).toEqual(['NOTION_CLIENT_ID is missing.', 'SEAL_KEY is missing.']);
});
