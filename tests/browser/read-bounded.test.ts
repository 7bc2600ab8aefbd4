import { expect, test, vi } from 'vitest';
import { readBounded } from '../../lib/browser/read-bounded.ts';

/** Sends `count` pieces of ten bytes each, and tells when nobody wants more. */
function answerOf(count: number, cancel = () => {}): Response {
  let sent = 0;
  const pull = (controller: ReadableStreamDefaultController) =>
    sent++ < count ? controller.enqueue(new Uint8Array(10).fill(7)) : controller.close();
  return new Response(new ReadableStream({ pull, cancel }), { headers: { 'content-type': 'image/png' } });
}

test('what fits is read whole, with the type the server names', async () => {
  const bytes = await readBounded(answerOf(3), 30);
  if (!(bytes instanceof Blob)) throw new Error('It was refused');
  expect([bytes.size, bytes.type]).toEqual([30, 'image/png']);
});

test('an answer without end is let go of as soon as it is too long', async () => {
  const cancel = vi.fn();
  expect(await readBounded(answerOf(Number.POSITIVE_INFINITY, cancel), 25)).toEqual({ tooLarge: 30 });
  expect(cancel).toHaveBeenCalledOnce();
});

test('no body is no bytes', async () => {
  expect(await readBounded(new Response(null), 10)).toMatchObject({ size: 0 });
});
