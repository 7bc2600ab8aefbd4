import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A door on loopback that stays where it is while what lies behind it changes. */
export interface Relay {
  port: number;
  /** The port on loopback it leads to; undefined: nowhere, who knocks is hung up on. */
  leadTo(port: number | undefined): void;
  close(): void;
}

/** Passes bytes on, whatever they are; when one side hangs up, so does the other. */
export async function startRelay(): Promise<Relay> {
  let target: number | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((here) => {
    if (target === undefined) return void here.destroy();
    const there = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [here, there],
      [there, here],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      // What is still on its way to the other side arrives.
      socket.on('close', () => {
        sockets.delete(socket);
        other.end();
      });
      socket.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port, // listening on a port, so not null and no pipe
    leadTo: (port) => {
      target = port;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
