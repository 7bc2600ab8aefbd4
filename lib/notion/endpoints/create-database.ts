import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { NewDatabase } from '../../ports/notion-api.ts';

const answer = v.object({ id: v.string() });

/** POST /v1/databases. Source: https://developers.notion.com/reference/create-a-database */
export async function createDatabase(client: Client, database: NewDatabase): Promise<{ id: string }> {
  const { parentId, title, emoji, columns } = database;
  const made = await client.databases.create({
    parent: parentId === null ? { type: 'workspace', workspace: true } : { type: 'page_id', page_id: parentId },
    title: [{ text: { content: title } }],
    // The client's type of an emoji lists them all.
    icon: { type: 'emoji', emoji: emoji as never },
    initial_data_source: { properties: columns },
  });
  return { id: v.parse(answer, made).id };
}
