/**
 * Reads the dates that pages declare.
 * @returns ISO 8601: as written where it is ISO already, a date without a time for a date without a time, else UTC;
 *   null when it is no date
 */
export function isoDate(value: string | null | undefined): string | null {
  const text = value?.trim();
  if (!text) return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (iso) return fromIso(iso);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:$|T)/.exec(text) ?? /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text);
  if (compact) return calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return parsedDate(text);
}

function fromIso([, day = '', time, zone = '']: RegExpExecArray): string | null {
  const [year, month, date] = day.split('-').map(Number);
  if (calendarDay(year ?? 0, month ?? 0, date ?? 0) === null) return null;
  return time ? `${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}` : day;
}

/** @param month 1 to 12 */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year > 1000 ? date.toISOString().slice(0, 10) : null;
}

/** "Mon, 07 Aug 2017 10:00:00 GMT", "August 7, 2017", … : what the engine itself can read. */
function parsedDate(text: string): string | null {
  // A bare number is rather a count or an id than a year or a time stamp.
  if (!/\d{4}/.test(text) || /^\d+$/.test(text)) return null;
  const hasTime = /\d:\d{2}/.test(text);
  const time = Date.parse(hasTime ? text : `${text} UTC`);
  if (Number.isNaN(time)) return null;
  const iso = new Date(time).toISOString();
  return hasTime ? iso : iso.slice(0, 10);
}
