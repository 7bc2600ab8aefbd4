import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { BROKER_HOST, type Hosts } from '../driver/browser-flags.ts';

export interface Proxy {
  port: number;
  /** The servers it leads to; null: none. */
  leadTo(hosts: Hosts | null): void;
  close(): void;
}

/**
 * A proxy that leads Firefox to our own servers: api.notion.com and its like to the emulator, the sign-in service to the
 * broker where there is one, *.test to the site, anything else nowhere.
 */
export async function startProxy(): Promise<Proxy> {
  let hosts: Hosts | null = null;
  const server = createServer((asked, answer) => forward(asked, answer, hosts?.sitePort));
  server.on('connect', (asked: IncomingMessage, socket: Socket) => {
    const isNotion = /(?:^|\.)notion\.com:443$|amazonaws\.com:443$/.test(asked.url ?? '');
    const port = asked.url === `${BROKER_HOST}:443` ? hosts?.brokerPort : isNotion ? hosts?.notionPort : undefined;
    if (port === undefined) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const there = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    there.on('error', () => socket.destroy());
    socket.on('error', () => there.destroy());
    socket.pipe(there).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port, // listening on a port, so not null and no pipe
    leadTo: (given) => {
      hosts = given;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function forward(asked: IncomingMessage, answer: ServerResponse, port: number | undefined): void {
  const { hostname, host, pathname, search } = new URL(asked.url ?? '');
  if (port === undefined || !hostname.endsWith('.test')) {
    answer.writeHead(502).end();
    return;
  }
  const { method, headers } = asked;
  const onward = request({ port, host: '127.0.0.1', path: pathname + search, method, headers: { ...headers, host } });
  onward.on('response', (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}
