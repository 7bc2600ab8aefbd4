/**
 * The day as people write it; with the year unless it is this one.
 * @param time ms since 1970
 */
export function shortDate(time: number, locale: string): string {
  const date = new Date(time);
  const year = date.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' as const };
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'short', ...year });
}
