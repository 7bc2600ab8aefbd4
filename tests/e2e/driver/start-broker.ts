import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { selfSigned } from '../../notion-emulator/http/self-signed.ts';
import { BROKER_HOST } from './browser-flags.ts';

const ROOT = join(import.meta.dirname, '../../..');
export const BROKER_CLIENT = { id: 'tearsheet-public', secret: 'secret_of_the_public_client' };

/** The broker as its operator runs it: the real program, behind something that speaks TLS. */
export interface Broker {
  tlsPort: number;
  /** While true nobody answers. */
  isDown: boolean;
  /** Done before a request to this path is passed on. */
  before: Map<string, () => void>;
  /** Everything the program wrote. */
  log(): string;
  close(): Promise<void>;
}

/** @param notionUrl where the broker finds Notion */
export async function startBroker(notionUrl: string): Promise<Broker> {
  const program = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'broker/node/main.ts')], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'] ?? '',
      PUBLIC_ORIGIN: `https://${BROKER_HOST}`,
      NOTION_CLIENT_ID: BROKER_CLIENT.id,
      NOTION_CLIENT_SECRET: BROKER_CLIENT.secret,
      SEAL_KEY: randomBytes(32).toString('base64'),
      // The id of an unpacked extension depends on its folder. Each browser has a host of its own for answers.
      REDIRECT_URIS: 'https://*.chromiumapp.org/notion https://*.extensions.allizom.org/notion',
      NOTION_ORIGIN: notionUrl,
      PORT: '0',
      HOST: '127.0.0.1',
    },
  });
  let written = '';
  const keep = (data: Buffer) => {
    written += data.toString();
  };
  program.stdout.on('data', keep);
  program.stderr.on('data', keep);
  const port = await listeningPort(program, () => written);
  const front = createServer(await selfSigned(), (incoming, answer) => {
    if (broker.isDown) return void incoming.socket.destroy();
    broker.before.get(new URL(incoming.url ?? '/', `https://${BROKER_HOST}`).pathname)?.();
    return passOn(port, incoming, answer);
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  // A server on a port has an address with one.
  const { port: tlsPort } = front.address() as AddressInfo;
  const broker: Broker = {
    tlsPort,
    isDown: false,
    before: new Map(),
    log: () => written,
    async close() {
      front.closeAllConnections();
      front.close();
      program.kill('SIGTERM');
      if (program.exitCode === null) await once(program, 'exit');
    },
  };
  return broker;
}

async function listeningPort(program: ChildProcess, written: () => string): Promise<number> {
  while (!/"port":\d+/.test(written())) {
    if (program.exitCode !== null) throw new Error(`The broker did not start: ${written()}`);
    await Promise.race([once(program.stdout ?? program, 'data'), once(program, 'exit')]);
  }
  return Number(/"port":(\d+)/.exec(written())?.[1]);
}

function passOn(port: number, incoming: IncomingMessage, answer: ServerResponse): void {
  const { method, headers, url: path } = incoming;
  const onward = request({ host: '127.0.0.1', port, method, path, headers }, (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.pipe(answer);
  });
  onward.once('error', () => answer.destroy());
  incoming.pipe(onward);
}
