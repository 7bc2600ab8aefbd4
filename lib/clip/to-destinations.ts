import type { NotionDatabase, NotionPlace } from '../ports/notion-place.ts';
import type { Connection } from '../ports/token-store.ts';
import type { Destination } from '../settings/destination.ts';

/** How many pages of a way are shown at most; nobody nests deeper on purpose. */
const MAX_PATH = 12;

/**
 * What the picker shows of places, with the way to each as far as it is known.
 * @param known further places that may lie on the way
 * @param databases those that hold several data sources: their names tell these apart
 */
export function toDestinations(
  connection: Connection,
  places: readonly NotionPlace[],
  known: readonly NotionPlace[] = places,
  databases: readonly NotionDatabase[] = [],
): Destination[] {
  const pages = new Map(known.filter(({ kind }) => kind === 'page').map((page) => [page.id, page]));
  return places.map((place) => {
    const { kind, id, title, icon } = place;
    const frame = databases.find((each) => each.id === place.databaseId && each.sources.length > 1);
    const path = [connection.workspaceName, ...wayTo(place, pages), ...(frame ? [frame.title] : [])];
    return { kind, id, connectionId: connection.id, title, icon, path };
  });
}

/** Titles of the pages a place lies in, outermost first. */
function wayTo(place: NotionPlace, pages: ReadonlyMap<string, NotionPlace>): string[] {
  const way: string[] = [];
  const seen = new Set<string>();
  for (let above = place.parentId; above !== null && !seen.has(above) && way.length < MAX_PATH; ) {
    seen.add(above);
    const page = pages.get(above);
    if (page) way.unshift(page.title);
    above = page?.parentId ?? null;
  }
  return way;
}
