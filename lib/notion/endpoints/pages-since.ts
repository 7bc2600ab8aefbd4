import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import { minuteOf } from '../../job/minute-of.ts';
import type { StoredPage } from '../../ports/notion-api.ts';
import { storedPage } from '../stored-page.ts';

const answer = v.object({ results: v.array(v.unknown()) });

/**
 * The newest pages of a data source, at most 100. Notion rounds the time of creation down to the minute.
 * Source: https://developers.notion.com/reference/query-a-data-source
 */
export async function pagesSince(client: Client, dataSourceId: string, since: number): Promise<StoredPage[]> {
  const minute = new Date(minuteOf(since)).toISOString();
  const list = await client.dataSources.query({
    data_source_id: dataSourceId,
    filter: { timestamp: 'created_time', created_time: { on_or_after: minute } },
    sorts: [{ timestamp: 'created_time', direction: 'descending' }],
    page_size: 100,
  });
  return v.parse(answer, list).results.map(storedPage);
}
