import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { Row, RowFilter } from '../../ports/notion-api.ts';
import { plainText, plainTextSchema } from '../plain-text.ts';

const answer = v.object({ results: v.array(v.unknown()) });

/** A row we cannot read is left out: the others are still right. */
const row = v.object({
  object: v.literal('page'),
  id: v.string(),
  url: v.string(),
  created_time: v.pipe(v.string(), v.isoTimestamp()),
  properties: v.record(v.string(), v.looseObject({ type: v.string() })),
});
const titleValue = v.object({ title: plainTextSchema });

/** Rows of a data source, in one request. Source: https://developers.notion.com/reference/query-a-data-source */
export async function rows(client: Client, dataSourceId: string, filter: RowFilter): Promise<Row[]> {
  const list = await client.dataSources.query({
    data_source_id: dataSourceId,
    ...filterOf(filter),
    sorts: [{ timestamp: filter.kind === 'valued' ? 'created_time' : 'last_edited_time', direction: 'descending' }],
    page_size: filter.kind === 'titled' ? 20 : 100,
  });
  return v.parse(answer, list).results.flatMap(toRow);
}

function filterOf(filter: RowFilter) {
  switch (filter.kind) {
    case 'newest':
      return {};
    case 'titled':
      // The id of the title column is always this.
      return filter.text === '' ? {} : { filter: { property: 'title', title: { contains: filter.text } } };
    case 'valued': {
      const { column, type, anyOf } = filter;
      const condition = (equals: string) =>
        type === 'url' ? { property: column, url: { equals } } : { property: column, rich_text: { equals } };
      return { filter: { or: anyOf.map(condition) } };
    }
  }
}

function toRow(result: unknown): Row[] {
  const parsed = v.safeParse(row, result);
  if (!parsed.success) return [];
  const { id, url, created_time: created, properties } = parsed.output;
  const title = Object.values(properties).find(({ type }) => type === 'title');
  const words = v.safeParse(titleValue, title);
  return [
    {
      id,
      url,
      createdAt: Date.parse(created),
      title: words.success ? plainText(words.output.title) : '',
      people: Object.values(properties).flatMap(peopleIn),
    },
  ];
}

const person = v.object({ id: v.string(), name: v.nullish(v.string()) });

/** The people a value names, as far as Notion tells their names. */
function peopleIn(value: { type: string; [part: string]: unknown }): { id: string; title: string }[] {
  const held = value[value.type];
  const each = Array.isArray(held) && value.type === 'people' ? held : [held];
  if (!['people', 'created_by', 'last_edited_by'].includes(value.type)) return [];
  return each.flatMap((one) => {
    const parsed = v.safeParse(person, one);
    return parsed.success && parsed.output.name ? [{ id: parsed.output.id, title: parsed.output.name }] : [];
  });
}
