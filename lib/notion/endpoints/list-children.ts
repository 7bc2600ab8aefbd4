import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { Paged, StoredBlock } from '../../ports/notion-api.ts';
import { storedBlock } from '../stored-block.ts';

const answer = v.object({ results: v.array(v.unknown()), next_cursor: v.nullable(v.string()) });

/** One page of GET /v1/blocks/{id}/children. Source: https://developers.notion.com/reference/get-block-children */
export async function listChildren(
  client: Client,
  parentId: string,
  cursor: string | null,
): Promise<Paged<StoredBlock>> {
  const list = await client.blocks.children.list({
    block_id: parentId,
    page_size: 100,
    ...(cursor !== null && { start_cursor: cursor }),
  });
  const { results, next_cursor: next } = v.parse(answer, list);
  return { items: results.map(storedBlock), next };
}
