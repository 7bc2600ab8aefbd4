import type { PageOutline } from '../messages/page-outline.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { listAllChildren } from './list-all-children.ts';
import { openConnection } from './open-connection.ts';

/**
 * What a page of Notion holds: how much, and the headings under which something can go.
 * @throws NotionError when it cannot be read
 */
export async function outlinePage(
  ports: ConnectionPorts,
  { connectionId, pageId }: { connectionId: string; pageId: string },
): Promise<PageOutline> {
  const { notion } = await openConnection(ports, connectionId);
  const blocks = await listAllChildren(notion, pageId);
  const headings = blocks.filter(({ type, text }) => type.startsWith('heading_') && text !== '');
  return { blocks: blocks.length, headings: headings.map(({ id, text }) => ({ id, text })) };
}
