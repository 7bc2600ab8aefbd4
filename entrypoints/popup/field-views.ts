import type { FieldView } from '../../components/properties/field-view.ts';
import type { FieldDraft } from '../../lib/blocks/field-draft.ts';
import type { PropertySchema, PropertyValue, TargetSchema } from '../../lib/blocks/property.ts';
import { arrangeColumns } from '../../lib/plan/arrange-columns.ts';
import { assignFacts, factsFor } from '../../lib/plan/assign-facts.ts';
import { draftToValue } from '../../lib/plan/draft-to-value.ts';
import type { PageToPlan } from '../../lib/plan/fact-value.ts';
import { emptyDraft, fieldKind, isWritable } from '../../lib/plan/field-kind.ts';
import type { FieldProblem } from '../../lib/plan/field-problem.ts';
import { planValues } from '../../lib/plan/plan-values.ts';
import { valueToDraft } from '../../lib/plan/value-to-draft.ts';
import { valuesByRule } from '../../lib/plan/values-by-rule.ts';
import type { ColumnHabits } from '../../lib/settings/column-habits.ts';

interface FieldsInput {
  schema: TargetSchema;
  habits: ColumnHabits;
  /** As they were when the popup opened: they say where each field stands. */
  atOpening: ColumnHabits;
  /** What the page says of itself and what the user's rule makes of it, once it is read. */
  page: PageToPlan | null;
  /** What the user entered, by column id. */
  entered: Readonly<Record<string, FieldDraft>>;
  /** Columns of which problems may be said. */
  told: (columnId: string) => boolean;
  /** What was not taken at all, by column id. */
  refused: Readonly<Record<string, FieldProblem>>;
  /** IANA name of the user's zone. */
  zone: string;
}

/** The columns of a target as the form shows them: filled from the page, overlaid with what the user entered. */
export function fieldViews({ schema, habits, atOpening, page, entered, told, refused, zone }: FieldsInput) {
  const planned = {
    ...(page && planValues(page, schema, habits.facts)),
    ...(page?.fill && valuesByRule(page.fill, page, schema, habits.facts).values),
  };
  const facts = assignFacts(schema, habits.facts);
  const view = (column: PropertySchema): FieldView => {
    const own = draftFor(column, entered);
    const value = planned[column.id];
    const checked = own && draftToValue(column, own);
    return {
      column,
      draft:
        own ?? (value ? valueToDraft(column, value, zone) : isWritable(column.type) ? emptyDraft(column.type) : null),
      problem: refused[column.id] ?? (checked && !checked.ok && told(column.id) ? checked.problem : null),
      lastUsed: habits.lastUsed[column.id] ?? [],
      pinned: habits.pinned.includes(column.id),
      facts: factsFor(column.type),
      fact: facts.get(column) ?? null,
    };
  };
  const { first, more } = arrangeColumns(schema, atOpening);
  return { first: first.map(view), more: more.map(view) };
}

/** What the user entered as values for Notion, and the columns whose entry cannot be sent. */
export function checkEntered(
  schema: TargetSchema,
  entered: Readonly<Record<string, FieldDraft>>,
): { values: Record<string, PropertyValue>; wrong: string[] } {
  const values: Record<string, PropertyValue> = {};
  const wrong: string[] = [];
  for (const column of schema) {
    const draft = draftFor(column, entered);
    const checked = draft && draftToValue(column, draft);
    if (checked?.ok) values[column.id] = checked.value;
    else if (checked) wrong.push(column.id);
  }
  return { values, wrong };
}

/** A draft kept from before the column changed its type is void. */
function draftFor({ id, type }: PropertySchema, entered: Readonly<Record<string, FieldDraft>>): FieldDraft | undefined {
  const draft = entered[id];
  return draft && isWritable(type) && fieldKind(type) === draft.kind ? draft : undefined;
}
