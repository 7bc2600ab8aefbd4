import { NotionError } from '../errors/notion-error.ts';
import { type WebClipsNames, webClipsColumns } from '../plan/web-clips.ts';
import type { Creation, CreationStore } from '../ports/creation-store.ts';
import type { Locks } from '../ports/locks.ts';
import type { NotionApi } from '../ports/notion-api.ts';
import type { NotionPlace } from '../ports/notion-place.ts';
import type { Scheduler } from '../ports/scheduler.ts';
import type { Connection } from '../ports/token-store.ts';
import type { Destination } from '../settings/destination.ts';
import type { ConnectionPorts } from './clip-ports.ts';
import { findCreated } from './find-created.ts';
import { makeViews } from './make-views.ts';
import { openConnection } from './open-connection.ts';
import { toDestinations } from './to-destinations.ts';

const EMOJI = '🗂️';

export type CreatePorts = ConnectionPorts & {
  creations: CreationStore;
  locks: Locks;
  scheduler: Pick<Scheduler, 'keepAlive'>;
};

/** Where the database is to lie: in a page, or on its own among the user's private pages. */
export interface CreateWish {
  connectionId: string;
  parentId: string | null;
}

/**
 * Makes a database for clips, with a gallery and a table. Never twice: what an earlier try left open is looked for
 * first, and a lost answer is settled by looking (design §3).
 * @throws NotionError; `uncertain` when nobody can tell whether Notion made it
 */
export function createWebClips(ports: CreatePorts, wish: CreateWish, names: WebClipsNames): Promise<Destination> {
  return ports.locks.request(`tearsheet-create-${wish.connectionId}`, () =>
    ports.scheduler.keepAlive(() => create(ports, wish, names)),
  );
}

async function create(ports: CreatePorts, wish: CreateWish, names: WebClipsNames): Promise<Destination> {
  const { connection, notion } = await openConnection(ports, wish.connectionId);
  const source = (await earlier(ports, notion, wish)) ?? (await send(ports, notion, wish, names));
  // The record stays until the views are there: a new press then goes on with this database.
  await makeViews(notion, source.databaseId ?? '', source.id, names);
  await ports.creations.remove(wish.connectionId);
  return destinationOf(connection, notion, source);
}

/** What an earlier try made whose end nobody saw, in the same place. */
async function earlier(ports: CreatePorts, notion: NotionApi, wish: CreateWish): Promise<NotionPlace | null> {
  const open = await ports.creations.get(wish.connectionId);
  if (open?.parentId !== wish.parentId) return null;
  return findCreated(ports, notion, open);
}

async function send(
  ports: CreatePorts,
  notion: NotionApi,
  { connectionId, parentId }: CreateWish,
  names: WebClipsNames,
): Promise<NotionPlace> {
  const creation = await begin(ports, connectionId, parentId, names.database);
  try {
    const { id } = await notion.createDatabase({
      parentId,
      title: names.database,
      emoji: EMOJI,
      columns: webClipsColumns(names),
    });
    return await sourceOf(notion, id);
  } catch (error) {
    if (!(error instanceof NotionError)) throw error;
    if (error.facts.committed) return sourceOf(notion, error.facts.committed.resourceId);
    const made = error.facts.ambiguous ? await findCreated(ports, notion, creation) : null;
    if (made) return made;
    await ports.creations.remove(connectionId);
    throw error;
  }
}

async function begin(
  ports: CreatePorts,
  connectionId: string,
  parentId: string | null,
  title: string,
): Promise<Creation> {
  const sentAt = ports.clock.now();
  const aheadMs = await ports.rates.change(connectionId, (window) => ({ window, result: window.aheadMs }));
  const creation = { connectionId, parentId, title, sentAt, notionAt: sentAt + aheadMs };
  await ports.creations.put(creation);
  return creation;
}

async function sourceOf(notion: NotionApi, databaseId: string): Promise<NotionPlace> {
  const { sources } = await notion.database(databaseId);
  return notion.place('dataSource', sources[0]?.id ?? '');
}

async function destinationOf(connection: Connection, notion: NotionApi, source: NotionPlace): Promise<Destination> {
  const page = source.parentId === null ? null : await notion.place('page', source.parentId).catch(() => null);
  const [destination] = toDestinations(connection, [source], page ? [page] : []);
  if (!destination) throw new Error('A place gives a destination');
  return destination;
}
