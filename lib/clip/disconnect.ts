import type { Disconnected } from '../messages/connection-view.ts';
import { withoutConnection } from '../settings/settings.ts';
import type { ClipPorts } from './clip-ports.ts';

/**
 * Forgets a connection: its tokens, and the destinations only it reaches. Clips that were accepted stay, and go on when
 * the same account is connected again: they were promised.
 * @param revoke tells Notion, while the tokens are still here; its answer does not hold up the forgetting
 */
export async function disconnect(
  ports: Pick<ClipPorts, 'tokens' | 'settings' | 'jobs' | 'rates' | 'schemas' | 'uploads'>,
  connectionId: string,
  revoke: () => Promise<boolean>,
): Promise<Disconnected> {
  const told = await revoke().catch(() => false);
  await ports.tokens.remove(connectionId);
  await ports.rates.forget(connectionId);
  await ports.uploads.forgetAll(connectionId);
  // Which account saw which columns is not noted; those of the others are read again.
  await ports.schemas.clear();
  await ports.settings.update((settings) => withoutConnection(settings, connectionId));
  const waiting = (await ports.jobs.list()).filter((job) => {
    return job.connectionId === connectionId && (job.state === 'running' || job.state === 'attention');
  });
  return { told, waiting: waiting.map(({ page }) => page.title) };
}
