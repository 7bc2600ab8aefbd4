import type { FieldDraft } from '../blocks/field-draft.ts';
import type { DateValue, PropertySchema, PropertyValue } from '../blocks/property.ts';
import type { RichText } from '../blocks/rich-text.ts';

/**
 * A value as a person sees it in the field.
 * @param zone IANA name of the zone in which moments are shown
 */
export function valueToDraft(column: PropertySchema, value: PropertyValue, zone: string): FieldDraft {
  if ('title' in value) return text(words(value.title));
  if ('rich_text' in value) return text(words(value.rich_text));
  if ('number' in value) return text(value.number === null ? '' : shown(value.number, column.format));
  if ('url' in value) return text(value.url ?? '');
  if ('email' in value) return text(value.email ?? '');
  if ('phone_number' in value) return text(value.phone_number ?? '');
  if ('select' in value) return choices(value.select ? [value.select] : []);
  if ('status' in value) return choices(value.status ? [value.status] : []);
  if ('multi_select' in value) return choices(value.multi_select);
  if ('date' in value) return dateDraft(value.date, zone);
  if ('people' in value) return references(value.people);
  if ('relation' in value) return references(value.relation);
  if ('checkbox' in value) return { kind: 'checked', checked: value.checkbox };
  if ('files' in value) {
    return { kind: 'files', files: value.files.map(({ name, external }) => ({ name, url: external.url })) };
  }
  const { place } = value;
  return {
    kind: 'place',
    name: place?.name ?? '',
    address: place?.address ?? '',
    lat: place ? String(place.lat) : '',
    lon: place ? String(place.lon) : '',
  };
}

function text(content: string): FieldDraft {
  return { kind: 'text', text: content };
}

function words(runs: readonly RichText[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text.content : run.equation.expression)).join('');
}

function shown(number: number, format: string | undefined): string {
  return String(format === 'percent' ? Number((number * 100).toPrecision(15)) : number);
}

function choices(options: readonly { name: string }[]): FieldDraft {
  return { kind: 'choices', names: options.map(({ name }) => name) };
}

function references(items: readonly { id: string }[]): FieldDraft {
  return { kind: 'references', items: items.map(({ id }) => ({ id, title: id })) };
}

function dateDraft(date: DateValue | null, zone: string): FieldDraft {
  const [start, startTime] = wallClock(date?.start, date?.time_zone, zone);
  const [end, endTime] = wallClock(date?.end, date?.time_zone, zone);
  return { kind: 'date', start, startTime, end, endTime, zone: startTime && (date?.time_zone ?? zone) };
}

/** The day and the time a clock in the zone shows. A time without an offset is one of its own zone's clock already. */
function wallClock(moment: string | undefined, own: string | undefined, zone: string): [day: string, time: string] {
  if (moment === undefined) return ['', ''];
  const [day = '', time = ''] = moment.split('T');
  if (time === '' || own !== undefined) return [day, time.slice(0, 5)];
  // Notion reads a time without offset as UTC.
  const instant = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(time) ? moment : `${moment}Z`);
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    hourCycle: 'h23',
    timeZone: zone,
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return [`${part('year')}-${part('month')}-${part('day')}`, `${part('hour')}:${part('minute')}`];
}
