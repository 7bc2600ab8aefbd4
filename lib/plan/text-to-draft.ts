import type { DateDraft, FieldDraft } from '../blocks/field-draft.ts';
import type { PropertySchema } from '../blocks/property.ts';
import { isDate } from './check-value.ts';
import { fieldKind, isWritable } from './field-kind.ts';
import { splitNames } from './split-names.ts';
import { valueToDraft } from './value-to-draft.ts';

const NO = /^(?:false|no|off|0|-|)$/i;

/** Types of columns whose values a text can say: people and rows are known by ids, places by points. */
const SAID_BY_TEXT = new Set(['text', 'choices', 'date', 'checked', 'files']);

/** Whether a text can fill a column of this type. */
export function isFilledByText(type: string): boolean {
  return isWritable(type) && SAID_BY_TEXT.has(fieldKind(type));
}

/**
 * A text as a person would have entered it into the field of a column: names between commas, a day or a moment, addresses
 * one after the other; for a checkbox anything but `no`, `false`, `off` and `0` is a yes.
 * @param zone IANA name of the zone in which moments are shown
 * @returns null for a column that no text can fill
 */
export function textToDraft(column: PropertySchema, text: string, zone: string): FieldDraft | null {
  if (!isWritable(column.type)) return null;
  switch (fieldKind(column.type)) {
    case 'text':
      return { kind: 'text', text };
    case 'choices':
      return { kind: 'choices', names: choices(column, splitNames(text)) };
    case 'date':
      return dateDraft(column, text.trim(), zone);
    case 'checked':
      return { kind: 'checked', checked: !NO.test(text.trim()) };
    case 'files':
      return { kind: 'files', files: text.split(/[\s,]+/).flatMap((url) => (url === '' ? [] : { name: '', url })) };
    default:
      return null;
  }
}

/** Names as the column spells them; where one is all it takes, the first. */
function choices({ type, options }: PropertySchema, names: readonly string[]): string[] {
  const known = new Map(options?.map(({ name }) => [name.toLowerCase(), name]));
  const spelled = names.map((name) => known.get(name.toLowerCase()) ?? name);
  return [...new Set(spelled)].slice(0, type === 'multi_select' ? undefined : 1);
}

/** Other ways to write a date are taken too, where the browser can read them; what is none stays for the check to refuse. */
function dateDraft(column: PropertySchema, text: string, zone: string): FieldDraft {
  const read = isDate(text) || text.length > 100 ? null : Date.parse(text);
  const start = read === null || Number.isNaN(read) ? text : new Date(read).toISOString();
  if (isDate(start)) return valueToDraft(column, { date: { start } }, zone);
  return { kind: 'date', start, startTime: '', end: '', endTime: '', zone: '' } satisfies DateDraft;
}
