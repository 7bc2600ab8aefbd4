import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { Block } from '../../blocks/block.ts';
import type { PropertyValues } from '../../blocks/property.ts';
import { requestBlocks } from '../request-blocks.ts';

const answer = v.object({ id: v.string(), url: v.optional(v.string()) });

/** POST /v1/pages. Source: https://developers.notion.com/reference/post-page */
export async function createPage(
  client: Client,
  dataSourceId: string,
  properties: PropertyValues,
  children: Block[],
): Promise<{ id: string; url: string }> {
  const page = v.parse(
    answer,
    await client.pages.create({
      parent: { type: 'data_source_id', data_source_id: dataSourceId },
      properties,
      ...(children.length > 0 && { children: requestBlocks(children) }),
    }),
  );
  // A connection that may only insert gets no address.
  return { id: page.id, url: page.url ?? `https://app.notion.com/p/${page.id.replaceAll('-', '')}` };
}
