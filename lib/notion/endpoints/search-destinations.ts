import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { NotionApi } from '../../ports/notion-api.ts';
import { plainText, plainTextSchema } from '../plain-text.ts';

const answer = v.object({
  results: v.array(v.unknown()),
  next_cursor: v.nullable(v.string()),
});

/** A result that is no data source, or one we cannot read, is left out: the list of the others is still right. */
const dataSource = v.object({
  object: v.literal('data_source'),
  id: v.string(),
  title: plainTextSchema,
  icon: v.nullish(v.object({ emoji: v.optional(v.string()) })),
  in_trash: v.optional(v.boolean(), false),
});

/** One page of POST /v1/search for data sources. Source: https://developers.notion.com/reference/post-search */
export const searchDestinations = async (
  client: Client,
  query: string,
  cursor: string | null,
): ReturnType<NotionApi['searchDestinations']> => {
  const found = await client.search({
    ...(query && { query }),
    filter: { property: 'object', value: 'data_source' },
    sort: { timestamp: 'last_edited_time', direction: 'descending' },
    page_size: 100,
    ...(cursor !== null && { start_cursor: cursor }),
  });
  const { results, next_cursor: next } = v.parse(answer, found);
  return { items: results.flatMap(toDestination), next };
};

function toDestination(result: unknown) {
  const parsed = v.safeParse(dataSource, result);
  if (!parsed.success || parsed.output.in_trash) return [];
  const { id, title, icon } = parsed.output;
  return [
    {
      kind: 'dataSource' as const,
      id,
      title: plainText(title),
      icon: icon?.emoji ? { emoji: icon.emoji } : null,
      path: [],
    },
  ];
}
