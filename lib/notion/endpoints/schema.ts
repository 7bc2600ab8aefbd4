import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { TargetSchema } from '../../blocks/property.ts';

const answer = v.object({
  properties: v.record(v.string(), v.object({ id: v.string(), name: v.string(), type: v.string() })),
});

/** GET /v1/data_sources/{id}. Source: https://developers.notion.com/reference/retrieve-a-data-source */
export async function schema(client: Client, dataSourceId: string): Promise<TargetSchema> {
  const { properties } = v.parse(answer, await client.dataSources.retrieve({ data_source_id: dataSourceId }));
  return Object.values(properties);
}
