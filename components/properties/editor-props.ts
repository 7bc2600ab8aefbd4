import type { FieldDraft } from '../../lib/blocks/field-draft.ts';
import type { PropertySchema } from '../../lib/blocks/property.ts';

/** What every editor of a property is given. */
export interface EditorProps<Draft extends FieldDraft = FieldDraft> {
  column: PropertySchema;
  draft: Draft;
  onChange: (draft: Draft) => void;
  ids: FieldIds;
  /** Its value cannot be sent; the sentence stands in the element `ids.problem`. */
  invalid: boolean;
}

/** Ids of the elements that belong to one field. */
export interface FieldIds {
  /** The control the label points at. */
  control: string;
  label: string;
  problem: string;
}

/** A draft of one kind. */
export type DraftOf<Kind extends FieldDraft['kind']> = Extract<FieldDraft, { kind: Kind }>;

/** The attributes that tie the main control of a field to its label and its problem. */
export function controlProps({ ids, invalid }: Pick<EditorProps, 'ids' | 'invalid'>) {
  return { id: ids.control, 'aria-invalid': invalid, 'aria-describedby': invalid ? ids.problem : undefined };
}
