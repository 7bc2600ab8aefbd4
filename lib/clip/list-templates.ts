import type { NotionTemplate } from '../ports/notion-api.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';

/** Notion's own templates of a data source. @throws NotionError when the data source is gone or not shared */
export async function listTemplates(
  ports: ConnectionPorts,
  { connectionId, dataSourceId }: { connectionId: string; dataSourceId: string },
): Promise<NotionTemplate[]> {
  const { notion } = await openConnection(ports, connectionId);
  return notion.templates(dataSourceId);
}
