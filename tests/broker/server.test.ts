import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../broker/core/configuration.ts';
import { type Patience, startServer } from '../../broker/node/start-server.ts';
import { environment, exchangeBody, locationOf, newSignIn } from './broker-world.ts';
import { FakeNotionOAuth } from './fake-notion-oauth.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Little patience, so that a test of slow clients is none itself. */
const IMPATIENT: Patience = { headersMs: 400, requestMs: 500, idleMs: 1_000 };

/** The broker on a port of its own. */
async function start(changes: Record<string, string> = {}, trustedProxies = 0, patience?: Patience) {
  const notion = new FakeNotionOAuth(environment.NOTION_CLIENT_ID, environment.NOTION_CLIENT_SECRET);
  const lines: string[] = [];
  const server = await startServer(
    parseConfiguration({ ...environment, ...changes }),
    { port: 0, host: '127.0.0.1', trustedProxies },
    { fetch: notion.fetch, now: Date.now, log: (line) => lines.push(line) },
    patience,
  );
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  return { port, notion, lines, address: `http://127.0.0.1:${port}` };
}

/** Sends raw text and waits until the other side ends the connection. */
async function raw(port: number, text: string) {
  const socket = connect(port, '127.0.0.1');
  const begin = performance.now();
  let answer = '';
  socket.on('data', (data) => {
    answer += data.toString('latin1');
  });
  socket.on('error', () => {});
  socket.write(text);
  await once(socket, 'close');
  return { answer, ms: performance.now() - begin };
}

test('a whole sign-in over HTTP', async () => {
  const { address, notion } = await start();
  const signIn = newSignIn();
  const query = new URLSearchParams({
    redirect_uri: signIn.redirectUri,
    state: signIn.state,
    code_challenge: signIn.challenge,
    code_challenge_method: 'S256',
  });
  const there = locationOf(await fetch(`${address}/authorize?${query}`, { redirect: 'manual' }));
  const state = there.searchParams.get('state') ?? '';
  const code = notion.allow('https://broker.example/callback');
  const back = locationOf(
    await fetch(`${address}/callback?${new URLSearchParams({ code, state })}`, { redirect: 'manual' }),
  );
  const answer = await fetch(`${address}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(exchangeBody(signIn, back.searchParams.get('code') ?? '')),
  });
  expect(notion.isValid((await answer.json()).access_token)).toBe(true);
});

describe('slow clients', () => {
  const head = 'POST /token HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

  test.each([
    ['that never send a word', ''],
    ['that never end their headers', 'GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['that never end their body', `${head}Content-Length: 100\r\n\r\n{"grant_type":`],
    ['that never end their chunks', `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n`],
  ])('%s are hung up on', async (_, text) => {
    const { port, address, notion, lines } = await start({}, 0, IMPATIENT);
    const { answer, ms } = await raw(port, text);
    expect(answer).not.toContain('200 OK');
    expect(ms).toBeLessThan(10_000);
    expect(notion.seen).toEqual([]);
    expect(lines.join()).not.toContain('internal_error');
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });

  test('in a crowd keep nobody else from being served', async () => {
    const { port, address } = await start({}, 0, IMPATIENT);
    const crowd = Array.from({ length: 100 }, () => raw(port, `${head}Content-Length: 100\r\n\r\n{`));
    expect((await fetch(`${address}/health`)).status).toBe(200);
    await Promise.all(crowd);
  });
});

describe('what is no HTTP, or too much of it', () => {
  test.each([
    ['noise', '\u0016\u0003\u0001\r\n\r\n', '400'],
    ['a header with a line break in its name', 'GET /health HTTP/1.1\r\nHost: x\r\nX Y: z\r\n\r\n', '400'],
    ['two lengths', 'POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', '400'],
    [
      'length and chunks at once',
      'POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
    ['headers without end', `GET /health HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
    ['an address without end', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, '431'],
  ])('%s', async (_, text, status) => {
    const { port, lines } = await start();
    const { answer } = await raw(port, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(lines).toEqual([]);
  });

  test('a body larger than announced or allowed', async () => {
    const { port, notion } = await start();
    const body = JSON.stringify({ grant_type: 'refresh_token', refresh_token: 'x'.repeat(40_000) });
    const { answer } = await raw(
      port,
      `POST /token HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(notion.seen).toEqual([]);
  });
});

describe('the address that is counted', () => {
  const ask = async (address: string, forwardedFor: string) =>
    (await fetch(`${address}/nothing`, { headers: { 'x-forwarded-for': forwardedFor } })).status;

  test('is that of the socket, whatever a header says', async () => {
    const { address } = await start({ RATE_LIMIT: '2' });
    const statuses = [
      await ask(address, '198.51.100.1'),
      await ask(address, '198.51.100.2'),
      await ask(address, '198.51.100.3'),
    ];
    expect(statuses).toEqual([404, 404, 429]);
  });

  test('is the one our own proxy wrote, not one that a client put before it', async () => {
    const { address } = await start({ RATE_LIMIT: '2' }, 1);
    expect(await ask(address, '203.0.113.9')).toBe(404);
    expect(await ask(address, '198.51.100.1, 203.0.113.9')).toBe(404);
    expect(await ask(address, '198.51.100.2, 203.0.113.9')).toBe(429);
    expect(await ask(address, '203.0.113.10')).toBe(404);
  });
});
