import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { PropertySchema, TargetSchema } from '../../blocks/property.ts';

const options = v.array(v.object({ id: v.string(), name: v.string(), color: v.fallback(v.string(), 'default') }));
const groups = v.array(v.object({ name: v.string(), option_ids: v.array(v.string()) }));

/** What a type says of itself. A part we cannot read is left out: the column is still there. */
const configuration = v.object({
  options: v.fallback(v.optional(options), undefined),
  groups: v.fallback(v.optional(groups), undefined),
  format: v.fallback(v.optional(v.string()), undefined),
  data_source_id: v.fallback(v.optional(v.string()), undefined),
});

const answer = v.object({
  properties: v.record(v.string(), v.looseObject({ id: v.string(), name: v.string(), type: v.string() })),
});

/** GET /v1/data_sources/{id}. Source: https://developers.notion.com/reference/retrieve-a-data-source */
export async function schema(client: Client, dataSourceId: string): Promise<TargetSchema> {
  const { properties } = v.parse(answer, await client.dataSources.retrieve({ data_source_id: dataSourceId }));
  return Object.values(properties).map(toColumn);
}

function toColumn({ id, name, type, ...rest }: v.InferOutput<typeof answer>['properties'][string]): PropertySchema {
  const parsed = v.safeParse(configuration, rest[type]);
  const { options, groups, format, data_source_id: relatedTo } = parsed.success ? parsed.output : {};
  return {
    id,
    name,
    type,
    ...(options && { options }),
    ...(groups && { groups: groups.map((group) => ({ name: group.name, optionIds: group.option_ids })) }),
    ...(type === 'number' && format !== undefined && { format }),
    ...(type === 'relation' && relatedTo !== undefined && { relatedTo }),
  };
}
