import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { Reference } from '../../blocks/field-draft.ts';
import { plainText, plainTextSchema } from '../plain-text.ts';

const answer = v.object({ results: v.array(v.unknown()) });
const page = v.object({
  object: v.literal('page'),
  id: v.string(),
  in_trash: v.optional(v.boolean(), false),
  properties: v.record(v.string(), v.looseObject({ title: v.fallback(v.optional(plainTextSchema), undefined) })),
});

/** Pages of any kind whose title holds the text: POST /v1/search. Source: https://developers.notion.com/reference/post-search */
export async function pagesTitled(client: Client, text: string): Promise<Reference[]> {
  const found = await client.search({
    ...(text && { query: text }),
    filter: { property: 'object', value: 'page' },
    sort: { timestamp: 'last_edited_time', direction: 'descending' },
    page_size: 20,
  });
  return v.parse(answer, found).results.flatMap((result) => {
    const parsed = v.safeParse(page, result);
    if (!parsed.success || parsed.output.in_trash) return [];
    const { id, properties } = parsed.output;
    const title = Object.values(properties).find((value) => value.title)?.title;
    return [{ id, title: plainText(title ?? []) }];
  });
}
