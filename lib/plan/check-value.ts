import { MAX_CONTACT_LENGTH, MAX_ENTRIES, MAX_RICH_TEXT_RUNS, MAX_URL_LENGTH } from '../blocks/limits.ts';
import { readLocalFile } from '../blocks/local-file.ts';
import type { DateValue, OptionName, PlaceValue, PropertySchema, PropertyValue } from '../blocks/property.ts';
import { type FieldProblem, problem } from './field-problem.ts';

/** A day, or a moment. Source: https://developers.notion.com/reference/page-property-values#date */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** Longest name of an option that Notion's own field takes; its documentation names no limit. */
const MAX_OPTION_LENGTH = 100;
/** Longest name of a file, bytes. Source: https://developers.notion.com/reference/create-file */
const MAX_FILE_NAME_BYTES = 900;

/** What Notion would refuse about a value for this column, or null. The last word before anything is sent. */
export function checkValue(column: PropertySchema, value: PropertyValue): FieldProblem | null {
  if (!(column.type in value)) return problem('field.changed');
  if ('title' in value) return tooMany(value.title, MAX_RICH_TEXT_RUNS, 'field.tooLong');
  if ('rich_text' in value) return tooMany(value.rich_text, MAX_RICH_TEXT_RUNS, 'field.tooLong');
  if ('number' in value) return value.number === null || Number.isFinite(value.number) ? null : problem('field.number');
  if ('select' in value) return value.select && checkName(value.select);
  if ('status' in value) return value.status && checkStatus(column, value.status);
  if ('multi_select' in value) return tooMany(value.multi_select) ?? firstProblem(value.multi_select, checkName);
  if ('date' in value) return value.date && checkDate(value.date);
  if ('people' in value) return tooMany(value.people);
  if ('relation' in value) return tooMany(value.relation);
  if ('files' in value) return tooMany(value.files) ?? firstProblem(value.files, checkFile);
  if ('url' in value) return value.url === null ? null : checkAddress(value.url);
  if ('email' in value) return value.email === null ? null : checkEmail(value.email);
  if ('phone_number' in value) return value.phone_number === null ? null : checkPhone(value.phone_number);
  if ('place' in value) return value.place && checkPlace(value.place);
  return null;
}

function tooMany(
  entries: readonly unknown[],
  limit = MAX_ENTRIES,
  key: FieldProblem['key'] = 'field.tooMany',
): FieldProblem | null {
  return entries.length > limit ? problem(key, limit) : null;
}

function firstProblem<Entry>(entries: readonly Entry[], check: (entry: Entry) => FieldProblem | null) {
  for (const entry of entries) {
    const found = check(entry);
    if (found) return found;
  }
  return null;
}

function checkName({ name }: OptionName): FieldProblem | null {
  if (name.includes(',')) return problem('field.comma', name);
  return name.length > MAX_OPTION_LENGTH ? problem('field.tooLong') : null;
}

/** Notion makes new options of a select, never of a status. */
function checkStatus({ options }: PropertySchema, { name }: OptionName): FieldProblem | null {
  return options?.some((option) => option.name === name) ? null : problem('field.noOption', name);
}

function checkDate({ start, end, time_zone: zone }: DateValue): FieldProblem | null {
  if (!isDate(start) || (end !== undefined && !isDate(end))) return problem('field.date');
  if (zone !== undefined && !isZone(zone)) return problem('field.zone', zone);
  if (end === undefined) return null;
  if (start.includes('T') !== end.includes('T')) return problem('field.dateTimes');
  return Date.parse(end) < Date.parse(start) ? problem('field.dateOrder') : null;
}

/** True for a day, or a day and a time, that Notion can read. */
export function isDate(text: string): boolean {
  if (!ISO_DATE.test(text) || Number.isNaN(Date.parse(text))) return false;
  // `Date` takes 31 February for 3 March.
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function checkFile({ name, external }: { name: string; external: { url: string } }): FieldProblem | null {
  const isOurs = readLocalFile(external.url) !== null;
  if (!(isOurs || isWebAddress(external.url)) || external.url.length > MAX_URL_LENGTH) return problem('field.file');
  return new TextEncoder().encode(name).length > MAX_FILE_NAME_BYTES ? problem('field.tooLong') : null;
}

function checkAddress(url: string): FieldProblem | null {
  if (url.length > MAX_URL_LENGTH) return problem('field.tooLong');
  return URL.canParse(url) ? null : problem('field.web');
}

function isWebAddress(url: string): boolean {
  return ['http:', 'https:'].includes(URL.parse(url)?.protocol ?? '');
}

function checkEmail(email: string): FieldProblem | null {
  if (email.length > MAX_CONTACT_LENGTH) return problem('field.tooLong');
  return /^[^\s@]+@[^\s@]+$/.test(email) ? null : problem('field.email');
}

function checkPhone(phone: string): FieldProblem | null {
  if (phone.length > MAX_CONTACT_LENGTH) return problem('field.tooLong');
  return /\d/.test(phone) ? null : problem('field.phone');
}

function checkPlace({ lat, lon }: PlaceValue): FieldProblem | null {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? null : problem('field.place');
}
