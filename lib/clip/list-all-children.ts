import type { NotionApi, StoredBlock } from '../ports/notion-api.ts';

/** All children of a page or block, in order; one request per hundred. */
export async function listAllChildren(notion: NotionApi, parentId: string): Promise<StoredBlock[]> {
  const all: StoredBlock[] = [];
  let cursor: string | null = null;
  do {
    const { items, next }: Awaited<ReturnType<NotionApi['listChildren']>> = await notion.listChildren(parentId, cursor);
    all.push(...items);
    cursor = next;
  } while (cursor !== null);
  return all;
}
