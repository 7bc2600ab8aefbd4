import * as v from 'valibot';
import type { NotionPlace } from '../ports/notion-place.ts';
import { plainText, plainTextSchema } from './plain-text.ts';

const parent = v.looseObject({ type: v.string() });
const common = {
  id: v.string(),
  icon: v.nullish(v.object({ emoji: v.optional(v.string()) })),
  in_trash: v.optional(v.boolean(), false),
  created_by: v.optional(v.object({ id: v.string() })),
  created_time: v.optional(v.string(), ''),
};
const dataSource = v.object({
  ...common,
  object: v.literal('data_source'),
  title: plainTextSchema,
  parent: v.object({ database_id: v.string() }),
  database_parent: v.fallback(v.optional(parent), undefined),
});
const page = v.object({
  ...common,
  object: v.literal('page'),
  parent,
  properties: v.record(v.string(), v.unknown()),
});
const anything = v.object(common);
const titleValue = v.object({ type: v.literal('title'), title: plainTextSchema });

/** Reads a page or data source of an answer; null for anything else, and for what we cannot read. */
export function toPlace(answer: unknown): NotionPlace | null {
  const source = v.safeParse(dataSource, answer);
  if (source.success) {
    const { title, parent: frame, database_parent: above } = source.output;
    const own = { kind: 'dataSource', title: plainText(title), parentId: idIn(above), databaseId: frame.database_id };
    return { ...own, ...shared(source.output), kind: 'dataSource', isRow: false };
  }
  const parsed = v.safeParse(page, answer);
  if (!parsed.success) return null;
  const { properties, parent: above } = parsed.output;
  const isRow = above.type === 'data_source_id' || above.type === 'database_id';
  const title = Object.values(properties).flatMap((value) => {
    const named = v.safeParse(titleValue, value);
    return named.success ? [plainText(named.output.title)] : [];
  });
  const own = { kind: 'page', title: title[0] ?? '', parentId: isRow ? null : idIn(above) } as const;
  return { ...own, ...shared(parsed.output), databaseId: null, isRow };
}

function shared(found: v.InferOutput<typeof anything>) {
  return {
    id: found.id,
    icon: found.icon?.emoji ? { emoji: found.icon.emoji } : null,
    inTrash: found.in_trash,
    createdBy: found.created_by?.id ?? '',
    createdAt: Date.parse(found.created_time) || 0,
  };
}

/** `{"type": "page_id", "page_id": "…"}`, the same for blocks; the workspace has no id. */
function idIn(above: v.InferOutput<typeof parent> | undefined): string | null {
  const id = above?.[above.type];
  return typeof id === 'string' ? id : null;
}
