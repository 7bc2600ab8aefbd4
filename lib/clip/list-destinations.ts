import { toFailure } from '../errors/failure.ts';
import { NotionError } from '../errors/notion-error.ts';
import type { DestinationList } from '../messages/destination-list.ts';
import type { NotionApi, Paged } from '../ports/notion-api.ts';
import type { NotionDatabase, NotionPlace } from '../ports/notion-place.ts';
import type { Destination, DestinationKind } from '../settings/destination.ts';
import { checkPlaces } from './check-places.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';
import { toDestinations } from './to-destinations.ts';

/**
 * Pages of 100 results that are read at most: a bound on requests for workspaces without end. Rows of databases are
 * pages too and crowd out the rest, so fewer of those are read; what is missing is found by searching for it.
 */
const MAX_RESULTS: Record<DestinationKind, number> = { dataSource: 20, page: 5 };
/** Databases with several data sources that are asked for their names at most. */
const MAX_DATABASES = 20;

/**
 * Every data source and page that the stored tokens reach, last edited first.
 * @param query matches titles in Notion; empty for all
 * @param kept places the user keeps; what became of them is told when everything is asked for
 * @param lastSeen stands in for an account that cannot be asked
 */
export async function listDestinations(
  ports: ConnectionPorts,
  query: string,
  kept: readonly Destination[] = [],
  lastSeen: readonly Destination[] = [],
): Promise<DestinationList> {
  const connections = await ports.tokens.list();
  const lists = await Promise.all(
    connections.map(async ({ id }): Promise<DestinationList> => {
      try {
        return await listOf(
          ports,
          id,
          query,
          kept.filter(({ connectionId }) => connectionId === id),
        );
      } catch (error) {
        const items = lastSeen.filter(({ connectionId }) => connectionId === id);
        return { items, changes: [], problem: toFailure(error) };
      }
    }),
  );
  return {
    items: lists.flatMap(({ items }) => items),
    changes: lists.flatMap(({ changes }) => changes),
    problem: lists.find(({ problem }) => problem !== null)?.problem ?? null,
  };
}

async function listOf(
  ports: ConnectionPorts,
  connectionId: string,
  query: string,
  kept: readonly Destination[],
): Promise<DestinationList> {
  const { connection, notion } = await openConnection(ports, connectionId);
  const [sources, pages] = await Promise.all([search(notion, 'dataSource', query), search(notion, 'page', query)]);
  const choices = [...sources, ...pages.filter(({ isRow }) => !isRow)];
  const databases = await framesOf(notion, sources);
  const items = toDestinations(connection, choices, pages, databases);
  if (query !== '') return { items, changes: [], problem: null };
  const checked = await checkPlaces(connection, notion, kept, items, pages);
  return { items: [...items, ...checked.items], changes: checked.changes, problem: null };
}

async function search(notion: NotionApi, kind: DestinationKind, query: string): Promise<NotionPlace[]> {
  const found = new Map<string, NotionPlace>();
  let cursor: string | null = null;
  for (let page = 0; page < MAX_RESULTS[kind]; page += 1) {
    const { items, next }: Paged<NotionPlace> = await notion.searchPlaces(kind, query, cursor);
    for (const item of items) found.set(item.id, item);
    if (next === null) break;
    cursor = next;
  }
  return [...found.values()];
}

/** The databases that hold more than one of these data sources. */
async function framesOf(notion: NotionApi, sources: readonly NotionPlace[]): Promise<NotionDatabase[]> {
  const ids = sources.flatMap(({ databaseId }) => databaseId ?? []);
  const several = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].slice(0, MAX_DATABASES);
  const frames = await Promise.all(several.map((id) => notion.database(id).catch(ignoreNotion)));
  return frames.filter((frame) => frame !== null);
}

/** A name that cannot be had is a name less, not a list less. */
function ignoreNotion(error: unknown): null {
  if (error instanceof NotionError) return null;
  throw error;
}
