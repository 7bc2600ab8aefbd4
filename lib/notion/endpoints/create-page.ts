import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import { notionAddress } from '../../job/notion-address.ts';
import type { NewPage } from '../../ports/notion-api.ts';
import { requestBlocks } from '../request-blocks.ts';

const answer = v.object({ id: v.string(), url: v.optional(v.string()) });

/** POST /v1/pages. Source: https://developers.notion.com/reference/post-page */
export async function createPage(client: Client, page: NewPage): Promise<{ id: string; url: string }> {
  const { parent, properties, children, templateId, cover, icon } = page;
  const made = v.parse(
    answer,
    await client.pages.create({
      parent:
        parent.kind === 'page'
          ? { type: 'page_id', page_id: parent.id }
          : { type: 'data_source_id', data_source_id: parent.id },
      properties,
      ...(children.length > 0 && { children: requestBlocks(children) }),
      ...(cover && { cover }),
      ...(icon && { icon }),
      ...(templateId !== null && { template: { type: 'template_id', template_id: templateId } }),
    }),
  );
  // A connection that may only insert gets no address.
  return { id: made.id, url: made.url ?? notionAddress(made.id) };
}
