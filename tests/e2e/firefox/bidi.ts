import { once } from 'node:events';
import WebSocket from 'ws';

type Pending = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** A WebDriver BiDi connection: commands out, answers in. https://www.w3.org/TR/webdriver-bidi/ */
export interface Bidi {
  /** @throws Error with Firefox's own words when the command fails */
  send(method: string, parameters?: object): Promise<Record<string, unknown>>;
  close(): void;
}

/** @param address what Firefox printed, `ws://127.0.0.1:PORT` */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`, { maxPayload: 1 << 28 });
  const pending = new Map<number, Pending>();
  socket.on('message', (data) => settle(pending, JSON.parse(String(data))));
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('Firefox closed the connection'));
    pending.clear();
  });
  await once(socket, 'open');
  let last = 0;
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        // Every result of BiDi is an object.
        pending.set(last, { resolve: (result) => resolve(result as Record<string, unknown>), reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}

function settle(
  pending: Map<number, Pending>,
  answer: { id?: number; type: string; result?: unknown; message?: string },
) {
  const waiting = pending.get(answer.id ?? -1);
  if (!waiting) return;
  pending.delete(answer.id ?? -1);
  if (answer.type === 'success') waiting.resolve(answer.result);
  else waiting.reject(new Error(answer.message ?? 'Firefox refused a command'));
}
