import type { Reference } from '../blocks/field-draft.ts';
import { NotionError } from '../errors/notion-error.ts';
import type { FoundPeople } from '../messages/found-people.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';

/**
 * The people who can be named in a row: the owner of the token and whoever is named in the data source first, then the
 * workspace, where the token may ask for it.
 * @throws NotionError when Notion cannot be asked at all
 */
export async function findPeople(
  ports: ConnectionPorts,
  { connectionId, dataSourceId }: { connectionId: string; dataSourceId: string },
): Promise<FoundPeople> {
  const { notion } = await openConnection(ports, connectionId);
  const [owner, rows, everybody] = await Promise.all([
    notion.owner(),
    notion.rows(dataSourceId, { kind: 'newest' }),
    notion.people().catch(nobodyIfForbidden),
  ]);
  const seen = rows.flatMap(({ people }) => people);
  const all = [...(owner ? [owner] : []), ...seen, ...(everybody ?? [])];
  return { items: eachOnce(all), limited: everybody === null };
}

/** Personal tokens, and connections without the capability, may not list users. */
function nobodyIfForbidden(error: unknown): null {
  if (error instanceof NotionError && error.code === 'capabilityMissing') return null;
  throw error;
}

function eachOnce(people: readonly Reference[]): Reference[] {
  return [...new Map(people.toReversed().map((person) => [person.id, person])).values()].toReversed();
}
