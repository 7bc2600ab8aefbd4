import { LinkNotFoundError } from '../errors/link-not-found-error.ts';
import { NotionError } from '../errors/notion-error.ts';
import type { NotionApi } from '../ports/notion-api.ts';
import type { NotionPlace } from '../ports/notion-place.ts';
import type { Connection } from '../ports/token-store.ts';
import type { Destination } from '../settings/destination.ts';
import { notionLinkIds } from '../settings/notion-link.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';
import { toDestinations } from './to-destinations.ts';

/**
 * The places a pasted link leads to: for a database its data sources, else a page.
 * @throws LinkNotFoundError when it is no link to Notion, or no connected account sees what it leads to;
 *   NotionError when none could be asked, or when it lies in the trash
 */
export async function resolveLink(ports: ConnectionPorts, text: string): Promise<Destination[]> {
  const ids = notionLinkIds(text);
  const found: Destination[] = [];
  let failure: NotionError | null = null;
  for (const { id: connectionId } of await ports.tokens.list()) {
    const { connection, notion } = await openConnection(ports, connectionId);
    for (const id of ids) {
      try {
        found.push(...(await destinationsAt(connection, notion, id)));
      } catch (error) {
        if (!(error instanceof NotionError)) throw error;
        failure = error.code === 'destinationGone' ? failure : error;
      }
    }
  }
  if (found.length > 0) return found;
  throw failure ?? new LinkNotFoundError();
}

async function destinationsAt(connection: Connection, notion: NotionApi, id: string): Promise<Destination[]> {
  const places = (await sourcesOf(notion, id)) ?? [await anyPlace(notion, id)];
  const [frame] = places.flatMap(({ databaseId }) => databaseId ?? []);
  const databases = frame !== undefined && places.length > 1 ? [await notion.database(frame)] : [];
  const live = places.filter(({ inTrash }) => !inTrash);
  if (live.length === 0) throw trashed();
  return toDestinations(connection, live, await pagesAbove(notion, live), databases);
}

/** The data sources of a database; null when the id is no database's. */
async function sourcesOf(notion: NotionApi, id: string): Promise<NotionPlace[] | null> {
  try {
    const { sources } = await notion.database(id);
    return await Promise.all(sources.map((source) => notion.place('dataSource', source.id)));
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

async function anyPlace(notion: NotionApi, id: string): Promise<NotionPlace> {
  try {
    return await notion.place('page', id);
  } catch (error) {
    if (isGone(error)) return notion.place('dataSource', id);
    throw error;
  }
}

/** How many pages up the way is followed; each is a request. */
const MAX_STEPS_UP = 5;

/** The pages that the first of these lies in; what cannot be read ends the way. */
async function pagesAbove(notion: NotionApi, [place]: readonly NotionPlace[]): Promise<NotionPlace[]> {
  const pages: NotionPlace[] = [];
  let above = place?.parentId ?? null;
  while (above !== null && pages.length < MAX_STEPS_UP) {
    const page = await notion.place('page', above).catch(() => null);
    if (page) pages.push(page);
    above = page?.parentId ?? null;
  }
  return pages;
}

function isGone(error: unknown): boolean {
  // An id of another kind is answered with 404, or with 400 where Notion says what it is instead.
  return error instanceof NotionError && (error.code === 'destinationGone' || error.code === 'rejected');
}

function trashed(): NotionError {
  const facts = { status: 200, ambiguous: false, transient: false, retryAfterMs: null, committed: null };
  return new NotionError({ ...facts, code: 'destinationTrashed', imageRefused: false });
}
