import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { RichText } from '../../blocks/rich-text.ts';

const answer = v.object({ id: v.string() });

/** POST /v1/comments on a page. Source: https://developers.notion.com/reference/create-a-comment */
export async function comment(client: Client, pageId: string, text: RichText[]): Promise<{ id: string }> {
  return v.parse(answer, await client.comments.create({ parent: { page_id: pageId }, rich_text: text }));
}
