import { createServer as createHttpServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { buildApp } from './http/build-app.ts';
import { notionOrigins, type Origins } from './http/origins.ts';
import { selfSigned } from './http/self-signed.ts';
import { State } from './model/state.ts';
import { applySeed } from './seed/apply-seed.ts';
import type { Seed } from './seed/seed-format.ts';

export interface EmulatorOptions {
  /** Plain HTTP on loopback; a free port when absent or 0. */
  readonly port?: number;
  /** TLS on loopback, for Notion's own host names; a free port when absent or 0. False: no TLS. */
  readonly tlsPort?: number | false;
  readonly seed?: Seed;
  /** Offers HTTP/2 over TLS, as Notion does, beside HTTP/1.1. */
  readonly http2?: boolean;
  /** Whether links in answers name Notion's hosts (default) or this emulator's plain HTTP address. */
  readonly links?: 'notion' | 'loopback';
}

export interface Emulator {
  readonly port: number;
  /** 0 without TLS. */
  readonly tlsPort: number;
  /** `http://127.0.0.1:<port>`, for `baseUrl` of the SDK. */
  readonly url: string;
  /** Everything it holds: read it, or change clock, lag, limits and faults. */
  readonly state: State;
  seed(seed: Seed): void;
  close(): Promise<void>;
}

/** Starts a stand-in for Notion's API on loopback. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const state = new State();
  if (options.seed) applySeed(state, options.seed);
  let origins: Origins = notionOrigins;
  const app = buildApp(state, () => origins);
  const plain = await listen((ready) =>
    serve({ fetch: app.fetch, createServer: createHttpServer, hostname: '127.0.0.1', port: options.port ?? 0 }, ready),
  );
  const url = `http://127.0.0.1:${plain.port}`;
  if (options.links === 'loopback') origins = { api: url, app: url, files: `${url}/files` };
  const { tlsPort } = options;
  const secure = tlsPort === false ? null : await listenSecurely(app.fetch, tlsPort ?? 0, options.http2 ?? false);
  return {
    port: plain.port,
    tlsPort: secure?.port ?? 0,
    url,
    state,
    seed: (seed) => applySeed(state, seed),
    close: async () => {
      await Promise.all([plain, secure].map((each) => each && close(each.server, each.connections)));
    },
  };
}

type FetchCallback = Parameters<typeof serve>[0]['fetch'];

interface Listening {
  readonly server: ServerType;
  readonly connections: ReadonlySet<Socket>;
  readonly port: number;
}

function listen(start: (ready: (address: AddressInfo) => void) => ServerType): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const connections = new Set<Socket>();
    const server = start((address) => resolve({ server, connections, port: address.port }));
    server.on('connection', (connection: Socket) => {
      connections.add(connection);
      connection.once('close', () => connections.delete(connection));
    });
    server.once('error', reject);
  });
}

async function listenSecurely(fetch: FetchCallback, port: number, http2: boolean): Promise<Listening> {
  const certificate = await selfSigned();
  const place = { fetch, hostname: '127.0.0.1', port };
  return listen((ready) =>
    http2
      ? serve(
          { ...place, createServer: createSecureServer, serverOptions: { ...certificate, allowHTTP1: true } },
          ready,
        )
      : serve({ ...place, createServer: createHttpsServer, serverOptions: certificate }, ready),
  );
}

/** Cuts what is still open: a test that ends must not wait for a client that hangs. */
function close(server: ServerType, connections: ReadonlySet<Socket>): Promise<void> {
  for (const connection of connections) connection.destroy();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
