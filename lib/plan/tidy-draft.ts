import type { FieldDraft } from '../blocks/field-draft.ts';
import type { PropertySchema } from '../blocks/property.ts';
import { splitNames } from './split-names.ts';

/** A draft as it is kept: names of a multi-select parted at commas, and spelled as the option that exists already. */
export function tidyDraft(column: PropertySchema, draft: FieldDraft): FieldDraft {
  if (draft.kind !== 'choices' || column.type !== 'multi_select') return draft;
  const known = new Map(column.options?.map(({ name }) => [name.toLowerCase(), name]));
  const names = draft.names.flatMap(splitNames).map((name) => known.get(name.toLowerCase()) ?? name);
  return { kind: 'choices', names: [...new Set(names)] };
}
