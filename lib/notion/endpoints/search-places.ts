import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { Paged } from '../../ports/notion-api.ts';
import type { NotionPlace } from '../../ports/notion-place.ts';
import { toPlace } from '../to-place.ts';

const answer = v.object({ results: v.array(v.unknown()), next_cursor: v.nullable(v.string()) });

/**
 * One page of POST /v1/search for data sources or pages. Results we cannot read, and those in the trash, are left out:
 * the list of the others is still right. Source: https://developers.notion.com/reference/post-search
 */
export async function searchPlaces(
  client: Client,
  kind: NotionPlace['kind'],
  query: string,
  cursor: string | null,
): Promise<Paged<NotionPlace>> {
  const found = await client.search({
    ...(query && { query }),
    filter: { property: 'object', value: kind === 'page' ? 'page' : 'data_source' },
    sort: { timestamp: 'last_edited_time', direction: 'descending' },
    page_size: 100,
    ...(cursor !== null && { start_cursor: cursor }),
  });
  const { results, next_cursor: next } = v.parse(answer, found);
  return { items: results.flatMap((result) => toPlace(result) ?? []).filter(({ inTrash }) => !inTrash), next };
}
