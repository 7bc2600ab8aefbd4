import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { NotionDatabase } from '../../ports/notion-place.ts';
import { plainText, plainTextSchema } from '../plain-text.ts';

const answer = v.object({
  id: v.string(),
  title: plainTextSchema,
  data_sources: v.array(v.object({ id: v.string(), name: v.string() })),
  in_trash: v.optional(v.boolean(), false),
});

/** GET /v1/databases/{id}. Source: https://developers.notion.com/reference/retrieve-a-database */
export async function database(client: Client, databaseId: string): Promise<NotionDatabase> {
  const found = v.parse(answer, await client.databases.retrieve({ database_id: databaseId }));
  const { id, title, data_sources: sources, in_trash: inTrash } = found;
  return { id, title: plainText(title), sources, inTrash };
}
