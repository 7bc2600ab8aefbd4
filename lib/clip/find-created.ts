import { NotionError } from '../errors/notion-error.ts';
import type { Clock } from '../ports/clock.ts';
import type { Creation } from '../ports/creation-store.ts';
import type { NotionApi } from '../ports/notion-api.ts';
import type { NotionPlace } from '../ports/notion-place.ts';
import { listAllChildren } from './list-all-children.ts';

/** The same patience as for clips (design §3): Notion may still carry a request out after its answer was lost. ms */
const SETTLED_MS = 90_000;
const PAUSE_MS = 15_000;
/** Notion rounds the time of creation down to the minute. ms */
const MINUTE = 60_000;

/**
 * Looks for the database of a try whose end nobody saw.
 * @returns null when it surely was not made: late enough, and looked for twice
 * @throws NotionError `uncertain` when several could be it, or when it would be a private page, of which there is no
 *   complete list
 */
export async function findCreated(
  ports: { clock: Clock },
  notion: NotionApi,
  creation: Creation,
): Promise<NotionPlace | null> {
  for (let absent = 0; ; ) {
    const found = await look(notion, creation);
    if (found) return found;
    const settled = ports.clock.now() >= creation.sentAt + SETTLED_MS;
    if (settled) absent += 1;
    if (absent === 2) break;
    await ports.clock.sleep(settled ? PAUSE_MS : Math.min(PAUSE_MS, creation.sentAt + SETTLED_MS - ports.clock.now()));
  }
  if (creation.parentId === null) throw uncertain();
  return null;
}

async function look(notion: NotionApi, creation: Creation): Promise<NotionPlace | null> {
  const ids = creation.parentId === null ? await topLevel(notion, creation) : await inPage(notion, creation);
  if (ids.length > 1) throw uncertain();
  const [databaseId] = ids;
  if (databaseId === undefined) return null;
  const { sources } = await notion.database(databaseId);
  return sources[0] ? notion.place('dataSource', sources[0].id) : null;
}

/** Databases of ours with that title, made then, in the page they were to lie in. */
async function inPage(notion: NotionApi, { connectionId, parentId, title, notionAt }: Creation): Promise<string[]> {
  const since = Math.floor(notionAt / MINUTE) * MINUTE;
  const blocks = await listAllChildren(notion, parentId ?? '');
  return blocks
    .filter((block) => block.type === 'child_database' && block.text === title && !block.inTrash)
    .filter((block) => block.createdBy === connectionId && block.createdAt >= since)
    .map(({ id }) => id);
}

async function topLevel(notion: NotionApi, { connectionId, title, notionAt }: Creation): Promise<string[]> {
  const since = Math.floor(notionAt / MINUTE) * MINUTE;
  const { items } = await notion.searchPlaces('dataSource', title, null);
  return items
    .filter((place) => place.title === title && place.parentId === null)
    .filter((place) => place.createdBy === connectionId && place.createdAt >= since)
    .flatMap(({ databaseId }) => databaseId ?? []);
}

function uncertain(): NotionError {
  const facts = { status: null, ambiguous: false, transient: false, retryAfterMs: null, committed: null };
  return new NotionError({ ...facts, code: 'databaseUncertain', imageRefused: false });
}
