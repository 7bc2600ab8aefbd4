import type { FieldDraft } from '../blocks/field-draft.ts';

/** Every type of column that can be written, with the kind of draft a person fills in for it. */
const KINDS = {
  title: 'text',
  rich_text: 'text',
  number: 'text',
  url: 'text',
  email: 'text',
  phone_number: 'text',
  select: 'choices',
  multi_select: 'choices',
  status: 'choices',
  date: 'date',
  people: 'references',
  relation: 'references',
  files: 'files',
  checkbox: 'checked',
  place: 'place',
} as const satisfies Record<string, FieldDraft['kind']>;

export type WritableType = keyof typeof KINDS;

/** False for types Notion fills by itself (formula, rollup, created time, …) and for types we do not know. */
export function isWritable(type: string): type is WritableType {
  return Object.hasOwn(KINDS, type);
}

/** The kind of draft a column of this type takes. */
export function fieldKind(type: WritableType): FieldDraft['kind'] {
  return KINDS[type];
}

/** A field nobody has filled. */
export function emptyDraft(type: WritableType): FieldDraft {
  switch (fieldKind(type)) {
    case 'text':
      return { kind: 'text', text: '' };
    case 'choices':
      return { kind: 'choices', names: [] };
    case 'date':
      return { kind: 'date', start: '', startTime: '', end: '', endTime: '', zone: '' };
    case 'references':
      return { kind: 'references', items: [] };
    case 'files':
      return { kind: 'files', files: [] };
    case 'checked':
      return { kind: 'checked', checked: false };
    case 'place':
      return { kind: 'place', name: '', address: '', lat: '', lon: '' };
  }
}
