import type { DateDraft, FieldDraft, PlaceDraft } from '../blocks/field-draft.ts';
import type { DateValue, PropertySchema, PropertyValue } from '../blocks/property.ts';
import { checkValue } from './check-value.ts';
import { fieldKind, isWritable } from './field-kind.ts';
import { type FieldProblem, problem } from './field-problem.ts';
import { plainText } from './plain-text.ts';
import { readNumber } from './read-number.ts';

/** A field as it can be sent, or what is wrong with it. */
export type CheckedField = { ok: true; value: PropertyValue } | { ok: false; problem: FieldProblem };

/** Turns what a person entered into a value that Notion takes; an empty field becomes the value that clears it. */
export function draftToValue(column: PropertySchema, draft: FieldDraft): CheckedField {
  const made = makeValue(column, draft);
  if ('key' in made) return { ok: false, problem: made };
  const found = checkValue(column, made);
  return found ? { ok: false, problem: found } : { ok: true, value: made };
}

function makeValue(column: PropertySchema, draft: FieldDraft): PropertyValue | FieldProblem {
  if (!isWritable(column.type) || fieldKind(column.type) !== draft.kind) return problem('field.changed');
  switch (draft.kind) {
    case 'text':
      return textValue(column, draft.text);
    case 'choices':
      return choicesValue(column.type, draft.names);
    case 'date':
      return dateValue(draft);
    case 'references':
      return column.type === 'people'
        ? { people: draft.items.map(({ id }) => ({ id })) }
        : { relation: draft.items.map(({ id }) => ({ id })) };
    case 'files':
      return { files: draft.files.map(({ name, url }) => ({ name: name.trim() || url, external: { url } })) };
    case 'checked':
      return { checkbox: draft.checked };
    case 'place':
      return placeValue(draft);
  }
}

function textValue({ type, format }: PropertySchema, text: string): PropertyValue | FieldProblem {
  const trimmed = text.trim();
  switch (type) {
    case 'title':
      return { title: plainText(trimmed) };
    case 'number':
      return trimmed === '' ? { number: null } : numberValue(trimmed, format);
    case 'url':
      return { url: trimmed === '' ? null : withScheme(trimmed) };
    case 'email':
      return { email: trimmed === '' ? null : trimmed.replace(/^mailto:/i, '') };
    case 'phone_number':
      return { phone_number: trimmed === '' ? null : trimmed };
    default:
      return { rich_text: plainText(trimmed) };
  }
}

function numberValue(text: string, format: string | undefined): PropertyValue | FieldProblem {
  const percent = format === 'percent';
  const number = readNumber(percent ? text.replace(/%$/, '') : text);
  if (number === null) return problem('field.number');
  // Notion keeps 50 % as 0.5; the division must not show in the last digits.
  return { number: percent ? Number((number / 100).toPrecision(15)) : number };
}

/** People leave out what every address begins with. */
function withScheme(address: string): string {
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]|$)/u.test(address) ? `https://${address}` : address;
}

function choicesValue(type: string, names: readonly string[]): PropertyValue {
  if (type === 'multi_select') return { multi_select: names.map((name) => ({ name })) };
  const [name] = names;
  const choice = name === undefined ? null : { name };
  return type === 'status' ? { status: choice } : { select: choice };
}

function dateValue({ start, startTime, end, endTime, zone }: DateDraft): PropertyValue | FieldProblem {
  if (start === '' && (end !== '' || startTime !== '' || endTime !== '')) return problem('field.dateStart');
  if (start === '') return { date: null };
  if (end === '' && endTime !== '') return problem('field.dateTimes');
  if (end !== '' && (startTime === '') !== (endTime === '')) return problem('field.dateTimes');
  const date: DateValue = { start: moment(start, startTime) };
  if (end !== '') date.end = moment(end, endTime);
  if (startTime !== '' && zone !== '') date.time_zone = zone;
  return { date };
}

function moment(day: string, time: string): string {
  return time === '' ? day : `${day}T${time}`;
}

function placeValue({ name, address, lat, lon }: PlaceDraft): PropertyValue | FieldProblem {
  if ([name, address, lat, lon].every((part) => part.trim() === '')) return { place: null };
  const [latitude, longitude] = [readNumber(lat), readNumber(lon)];
  // Notion puts a place on its map: without the point there is no place.
  if (latitude === null || longitude === null) return problem('field.place');
  return {
    place: {
      lat: latitude,
      lon: longitude,
      ...(name.trim() && { name: name.trim() }),
      ...(address.trim() && { address: address.trim() }),
    },
  };
}
