import type { JobPorts } from './clip-ports.ts';
import { isGone } from './is-gone.ts';
import type { JobDesk } from './job-desk.ts';
import { stampBlock } from './stamp-block.ts';
import { waitOrStop } from './wait-or-stop.ts';

/**
 * Puts one block that stood on the page before into the trash, unless somebody changed it since it was first looked at.
 * Found in the trash after we meant to put it there, it was us; before, somebody else. A request whose answer was lost is
 * followed by another look, and repeated only when the block is still there: twice in the trash is once.
 */
export async function trashOldBlock(ports: JobPorts, desk: JobDesk, id: string): Promise<void> {
  const old = desk.job.old.find((block) => block.id === id);
  if (!old) return;
  const wasSent = old.state === 'sending';
  const settle = (state: 'trashed' | 'gone' | 'kept', isSure: boolean) =>
    desk.apply({ type: 'oldSettled', id, state, isSure });
  try {
    const block = await ports.notion.block(id);
    if (block.inTrash) return await settle(wasSent ? 'trashed' : 'gone', true);
    const stamp = await stampBlock(ports.notion, block, desk.job.connectionId);
    if (stamp !== old.stamp) return await settle('kept', !wasSent);
    await desk.apply({ type: 'oldSending', id, at: ports.clock.now() });
    if (!desk.isOurs) return;
    await ports.notion.trashBlock(id);
    await settle('trashed', !wasSent);
  } catch (error) {
    if (isGone(error)) return settle(wasSent ? 'trashed' : 'gone', true);
    await waitOrStop(ports, desk, error);
  }
}
