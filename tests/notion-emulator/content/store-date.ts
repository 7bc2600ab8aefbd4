import { validationError } from '../http/api-error.ts';
import type { Json, JsonObject } from '../json.ts';

/**
 * A date as Notion keeps it. A time without offset or zone is read as UTC; with a `time_zone`
 * the offset is ignored (observed).
 */
export function storeDate(request: JsonObject): JsonObject {
  const { start, end, time_zone: zone } = request;
  const hasTime = typeof start === 'string' && start.includes(':');
  if (typeof zone === 'string' && !isZone(zone)) throw validationError(`Invalid time_zone: ${zone}`);
  if (typeof zone === 'string' && !hasTime)
    throw validationError('time_zone can only be used with a date that has a time.');
  const moment = (value: Json) =>
    typeof value === 'string' ? storeMoment(value, typeof zone === 'string' ? zone : null) : null;
  return { start: moment(start), end: moment(end), time_zone: zone ?? null };
}

function storeMoment(value: string, zone: string | null): string {
  if (!value.includes(':')) return value;
  const wall = value.replace(' ', 'T').replace(/(Z|[+-]\d{2}:?\d{2})$/, '');
  const offset = zone === null ? (/(Z|[+-]\d{2}:?\d{2})$/.exec(value)?.[1] ?? 'Z') : offsetOf(wall, zone);
  const utc = new Date(`${wall}Z`).toISOString().slice(0, -1);
  return `${utc}${offset === 'Z' ? '+00:00' : offset}`;
}

function isZone(zone: string): boolean {
  return zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone);
}

/** The zone's offset at a wall time, as `+02:00`. */
function offsetOf(wall: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${wall}Z`),
  );
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '');
}
