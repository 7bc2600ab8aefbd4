import type { SavedCopies } from '../messages/saved-copies.ts';
import { addressVariants } from '../plan/address-variants.ts';
import { addressColumn } from '../plan/assign-facts.ts';
import type { Destination } from '../settings/destination.ts';
import { habitsOf } from '../settings/settings.ts';
import type { ClipPorts, ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';
import { schemaOf } from './schema-of.ts';

/**
 * Asks Notion whether a page is in a data source already, however its address was saved.
 * @throws NotionError when it cannot be asked
 */
export async function findCopies(
  ports: ConnectionPorts & Pick<ClipPorts, 'schemas' | 'settings'>,
  { destination, url }: { destination: Destination; url: string },
): Promise<SavedCopies> {
  if (destination.kind !== 'dataSource') return { kind: 'noColumn' };
  const { notion } = await openConnection(ports, destination.connectionId);
  const known = await ports.schemas.get(destination.id);
  const schema = known ?? (await schemaOf(ports, notion, destination));
  const column = addressColumn(schema, habitsOf(await ports.settings.get(), destination.id).facts);
  const type = column?.type;
  if (!column || (type !== 'url' && type !== 'rich_text')) return { kind: 'noColumn' };
  const rows = await notion.rows(destination.id, {
    kind: 'valued',
    column: column.id,
    type,
    anyOf: addressVariants(url),
  });
  return {
    kind: 'known',
    copies: rows.map(({ id, url: at, title, createdAt }) => ({ id, url: at, title, createdAt })),
  };
}
