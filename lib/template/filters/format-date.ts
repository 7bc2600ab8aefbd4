/** What a pattern may hold; what stands in square brackets is text. The longest comes first. */
const TOKENS = /\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|H|hh|h|mm|ss|A/g;

/** No date is written longer; UTF-16 units. */
const MAX_DATE_LENGTH = 100;

/** Where and for whom a date is written. */
export interface DateSurroundings {
  /** IANA name. */
  zone: string;
  /** BCP 47 tag, for the names of months and days. */
  locale: string;
}

/**
 * Writes a date by a pattern such as `D MMMM YYYY, HH:mm`. A day without a time is the same day everywhere.
 * @returns the text itself when it is no date
 */
export function formatDate(text: string, pattern: string, { zone, locale }: DateSurroundings): string {
  const moment = new Date(text.length > MAX_DATE_LENGTH ? Number.NaN : text.trim());
  if (Number.isNaN(moment.getTime())) return text;
  const timeZone = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text.trim()) ? 'UTC' : zone;
  const write = (options: Intl.DateTimeFormatOptions, name: Intl.DateTimeFormatPartTypes, tag = locale) =>
    new Intl.DateTimeFormat(tag, { timeZone, calendar: 'gregory', numberingSystem: 'latn', ...options })
      .formatToParts(moment)
      .find(({ type }) => type === name)?.value ?? '';
  const number = (unit: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', width: number) =>
    write({ [unit]: 'numeric', hourCycle: 'h23' }, unit, 'en').padStart(width, '0');
  const twelve = () => String(Number(number('hour', 1)) % 12 || 12);
  const written: Record<string, () => string> = {
    YYYY: () => number('year', 4),
    YY: () => number('year', 4).slice(-2),
    MMMM: () => write({ month: 'long', day: 'numeric' }, 'month'),
    MMM: () => write({ month: 'short', day: 'numeric' }, 'month'),
    MM: () => number('month', 2),
    M: () => number('month', 1),
    DD: () => number('day', 2),
    D: () => number('day', 1),
    dddd: () => write({ weekday: 'long' }, 'weekday'),
    ddd: () => write({ weekday: 'short' }, 'weekday'),
    HH: () => number('hour', 2),
    H: () => number('hour', 1),
    hh: () => twelve().padStart(2, '0'),
    h: twelve,
    mm: () => number('minute', 2),
    ss: () => number('second', 2),
    A: () => (Number(number('hour', 1)) < 12 ? 'AM' : 'PM'),
  };
  return pattern.replace(TOKENS, (token) => written[token]?.() ?? token.slice(1, -1));
}
