import type { PropertySchema, TargetSchema } from '../blocks/property.ts';
import { assignFacts, type ColumnFacts } from './assign-facts.ts';
import { isWritable } from './field-kind.ts';

/** How many columns stand at the top that the user did not put there. */
const FIRST = 4;
/** Types people fill in by hand at every clip. */
const BY_HAND = ['status', 'select', 'multi_select'];

/**
 * Which columns stand in sight and which under "More": the pinned ones first, then what is filled in by hand and what
 * the page fills. It depends on nothing the user is typing, so no field moves under the caret. The title has its own
 * place, and what Notion fills in by itself comes last.
 */
export function arrangeColumns(
  schema: TargetSchema,
  { facts, pinned }: { facts: ColumnFacts; pinned: readonly string[] },
): { first: PropertySchema[]; more: PropertySchema[] } {
  const columns = schema.filter(({ type }) => type !== 'title');
  const onTop = pinned.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const others = columns.filter((column) => !onTop.includes(column));
  const assigned = assignFacts(schema, facts);
  const likely = others.filter((column) => {
    const fact = assigned.get(column);
    return BY_HAND.includes(column.type) || (fact !== undefined && fact !== 'url' && fact !== 'image');
  });
  const first = [...onTop, ...likely.slice(0, Math.max(FIRST - onTop.length, 0))];
  const rest = columns.filter((column) => !first.includes(column));
  return { first, more: [...rest.filter((column) => isWritable(column.type)), ...rest.filter(isFilledByNotion)] };
}

function isFilledByNotion({ type }: PropertySchema): boolean {
  return !isWritable(type);
}
