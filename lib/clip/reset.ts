import type { ClipPorts } from './clip-ports.ts';

/**
 * Ends every connection and forgets everything: settings, clips, the list of them, and what the browser allowed.
 * @param revoke tells Notion of the end of a connection, while its tokens are still here
 * @param erase empties the browser's storages
 * @returns whether Notion could be told of every connection
 */
export async function reset(
  { tokens }: Pick<ClipPorts, 'tokens'>,
  revoke: (connectionId: string) => Promise<boolean>,
  erase: () => Promise<void>,
): Promise<boolean> {
  const told = await Promise.all((await tokens.list()).map(({ id }) => revoke(id).catch(() => false)));
  await erase();
  return told.every(Boolean);
}
