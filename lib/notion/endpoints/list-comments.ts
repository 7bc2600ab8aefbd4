import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { Paged, StoredComment } from '../../ports/notion-api.ts';
import { plainText, plainTextSchema } from '../plain-text.ts';

const answer = v.object({
  results: v.array(
    v.object({
      id: v.string(),
      created_time: v.string(),
      created_by: v.object({ id: v.string() }),
      rich_text: plainTextSchema,
    }),
  ),
  next_cursor: v.nullable(v.string()),
});

/** One page of GET /v1/comments. Source: https://developers.notion.com/reference/list-comments */
export async function listComments(
  client: Client,
  pageId: string,
  cursor: string | null,
): Promise<Paged<StoredComment>> {
  const list = await client.comments.list({
    block_id: pageId,
    page_size: 100,
    ...(cursor !== null && { start_cursor: cursor }),
  });
  const { results, next_cursor: next } = v.parse(answer, list);
  const items = results.map(({ id, created_time: at, created_by: by, rich_text: text }) => {
    return { id, createdBy: by.id, createdAt: Date.parse(at), text: plainText(text) };
  });
  return { items, next };
}
