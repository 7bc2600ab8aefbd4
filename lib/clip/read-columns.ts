import type { TargetSchema } from '../blocks/property.ts';
import type { ClipPorts, ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';
import { schemaOf } from './schema-of.ts';

/**
 * The columns of a data source as Notion has them now; as last seen while it cannot be asked.
 * @throws NotionError when the data source is gone or not shared
 */
export async function readColumns(
  ports: ConnectionPorts & Pick<ClipPorts, 'schemas'>,
  { connectionId, dataSourceId }: { connectionId: string; dataSourceId: string },
): Promise<TargetSchema> {
  const { notion } = await openConnection(ports, connectionId);
  return schemaOf(ports, notion, { kind: 'dataSource', id: dataSourceId });
}
