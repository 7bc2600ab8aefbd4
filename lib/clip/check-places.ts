import { NotionError } from '../errors/notion-error.ts';
import type { PlaceChange } from '../messages/destination-list.ts';
import type { NotionApi } from '../ports/notion-api.ts';
import type { NotionPlace } from '../ports/notion-place.ts';
import type { Connection } from '../ports/token-store.ts';
import type { Destination } from '../settings/destination.ts';
import { toDestinations } from './to-destinations.ts';

/**
 * What became of the places a user keeps. Notion's search is not complete, so whatever it did not list is asked for
 * itself before anything is said of it.
 * @returns the changes, and the kept places that search did not list but that are there
 */
export async function checkPlaces(
  connection: Connection,
  notion: NotionApi,
  kept: readonly Destination[],
  listed: readonly Destination[],
  pages: readonly NotionPlace[],
): Promise<{ items: Destination[]; changes: PlaceChange[] }> {
  const ended = await Promise.all(
    kept.map(async (old): Promise<{ item: Destination | null; change: PlaceChange | null }> => {
      const now = listed.find(({ id }) => id === old.id);
      if (now) return { item: null, change: changeOf(old, now) };
      const found = await find(notion, old);
      if (found === 'unknown') return { item: old, change: null };
      if (found === 'trashed' || found === 'unshared') return { item: null, change: change(old, found, '') };
      const [item = old] = toDestinations(connection, [found], pages);
      return { item, change: changeOf(old, item) };
    }),
  );
  return {
    items: ended.flatMap(({ item }) => item ?? []),
    changes: ended.flatMap((each) => each.change ?? []),
  };
}

async function find(
  notion: NotionApi,
  { kind, id }: Destination,
): Promise<NotionPlace | 'trashed' | 'unshared' | 'unknown'> {
  try {
    const place = await notion.place(kind, id);
    return place.inTrash ? 'trashed' : place;
  } catch (error) {
    if (!(error instanceof NotionError)) throw error;
    if (error.code === 'destinationTrashed') return 'trashed';
    return error.code === 'destinationGone' ? 'unshared' : 'unknown';
  }
}

function changeOf(old: Destination, now: Destination): PlaceChange | null {
  if (old.title !== now.title) return change(old, 'renamed', now.title);
  // A way that is known no further than before is no other way.
  const moved =
    old.path.join('\n') !== now.path.join('\n') && old.path.length > 0 && now.path.length >= old.path.length;
  return moved ? change(old, 'moved', now.path.join(' / ')) : null;
}

function change({ id, title }: Destination, what: PlaceChange['what'], now: string): PlaceChange {
  return { id, what, title, now };
}
