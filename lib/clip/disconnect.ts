import { withoutConnection } from '../settings/settings.ts';
import type { ClipPorts } from './clip-ports.ts';

/** Forgets a connection: its token, and the destinations only it reaches. */
export async function disconnect(ports: Pick<ClipPorts, 'tokens' | 'settings'>, connectionId: string): Promise<void> {
  await ports.tokens.remove(connectionId);
  await ports.settings.update((settings) => withoutConnection(settings, connectionId));
}
