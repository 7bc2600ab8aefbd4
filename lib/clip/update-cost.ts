import type { UpdateCost } from '../messages/update-cost.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { listAllChildren } from './list-all-children.ts';
import { openConnection } from './open-connection.ts';
import { stampBlock } from './stamp-block.ts';

/** A look and a removal for each. */
const REQUESTS_PER_BLOCK = 2;

/**
 * Counts what an update would replace.
 * @throws NotConnectedError, NotionError
 */
export async function updateCost(ports: ConnectionPorts, connectionId: string, pageId: string): Promise<UpdateCost> {
  const { notion } = await openConnection(ports, connectionId);
  let replaced = 0;
  let kept = 0;
  for (const block of await listAllChildren(notion, pageId)) {
    if ((await stampBlock(notion, block, connectionId)) === null) kept += 1;
    else replaced += 1;
  }
  return { replaced, kept, requests: replaced * REQUESTS_PER_BLOCK };
}
