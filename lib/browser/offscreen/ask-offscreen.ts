import * as v from 'valibot';
import { OFFSCREEN_CHANNEL, type OffscreenAnswer, type OffscreenTask, offscreenAnswer } from './offscreen-task.ts';
import { openOffscreen } from './open-offscreen.ts';

/** There can be only one such document: whoever needs it waits for his turn. */
const LOCK = 'tearsheet-offscreen';
const PATIENCE_MS = 30_000;

/**
 * Has a task done in a document of ours that nobody sees, open for that long only.
 * @returns its answer; null when it failed, and where the browser has no such document
 */
export function askOffscreen(task: OffscreenTask): Promise<OffscreenAnswer> {
  return navigator.locks.request(LOCK, async () => {
    const close = await openOffscreen();
    if (!close) return null;
    try {
      return await ask(task);
    } finally {
      await close();
    }
  });
}

function ask(task: OffscreenTask): Promise<OffscreenAnswer> {
  const id = crypto.randomUUID();
  const channel = new BroadcastChannel(OFFSCREEN_CHANNEL);
  let patience: ReturnType<typeof setTimeout> | undefined;
  const answered = new Promise<OffscreenAnswer>((resolve) => {
    channel.addEventListener('message', ({ data }) => {
      const parsed = v.safeParse(offscreenAnswer, data);
      if (parsed.success && parsed.output.id === id) resolve(parsed.output.answer);
    });
    patience = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  channel.postMessage({ id, task });
  return answered.finally(() => {
    // A timer that runs on holds the answer, which may be large.
    clearTimeout(patience);
    channel.close();
  });
}
