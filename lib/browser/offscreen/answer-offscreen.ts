import * as v from 'valibot';
import { OFFSCREEN_CHANNEL, type OffscreenAnswer, type OffscreenTask, offscreenRequest } from './offscreen-task.ts';

/** Answers tasks, in the document without a window. */
export function answerOffscreen(work: (task: OffscreenTask) => Promise<OffscreenAnswer>): void {
  const channel = new BroadcastChannel(OFFSCREEN_CHANNEL);
  channel.addEventListener('message', async ({ data }) => {
    const request = v.safeParse(offscreenRequest, data);
    if (!request.success) return;
    const { id, task } = request.output;
    const answer = await work(task).catch(() => null);
    channel.postMessage({ id, answer });
  });
}
