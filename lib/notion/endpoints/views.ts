import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { NewView } from '../../ports/notion-api.ts';

const list = v.object({ results: v.array(v.object({ id: v.string() })) });
const view = v.object({ type: v.string() });

/** The types of the views of a database: GET /v1/views, then GET /v1/views/{id} for each. */
export async function viewTypes(client: Client, databaseId: string): Promise<string[]> {
  const { results } = v.parse(list, await client.views.list({ database_id: databaseId }));
  const views = await Promise.all(results.map(({ id }) => client.views.retrieve({ view_id: id })));
  return views.map((each) => v.parse(view, each).type);
}

/** POST /v1/views. Source: https://developers.notion.com/reference/create-view */
export async function createView(client: Client, wanted: NewView): Promise<void> {
  const { databaseId, dataSourceId, name } = wanted;
  const place = { database_id: databaseId, data_source_id: dataSourceId, name };
  await client.views.create(
    wanted.type === 'table'
      ? { ...place, type: 'table' }
      : {
          ...place,
          type: 'gallery',
          configuration: {
            type: 'gallery',
            cover: { type: 'property', property_id: wanted.coverId },
            cover_size: 'medium',
            cover_aspect: 'cover',
            properties: wanted.shownIds.map((id) => ({ property_id: id, visible: true })),
          },
        },
  );
}
