import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { NotionTemplate } from '../../ports/notion-api.ts';

const answer = v.object({
  templates: v.array(v.object({ id: v.string(), name: v.string(), is_default: v.fallback(v.boolean(), false) })),
});

/** GET /v1/data_sources/{id}/templates, the first 100. Source: https://developers.notion.com/reference/list-data-source-templates */
export async function templates(client: Client, dataSourceId: string): Promise<NotionTemplate[]> {
  const found = await client.dataSources.listTemplates({ data_source_id: dataSourceId, page_size: 100 });
  return v.parse(answer, found).templates.map(({ id, name, is_default: isDefault }) => ({ id, name, isDefault }));
}
