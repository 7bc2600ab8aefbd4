import { isoDate } from './iso-date.ts';

/** First letters of the months' names, by month, in the languages with the most pages. */
const MONTHS = [
  ['jan', 'ene', 'gen', 'янв', 'led', 'sty', 'oca'],
  ['feb', 'fév', 'fev', 'фев', 'úno', 'lut', 'şub'],
  ['mar', 'mär', 'маr', 'мар', 'bře', 'maa', 'mrz'],
  ['apr', 'avr', 'abr', 'апр', 'dub', 'kwi', 'nis'],
  ['may', 'mai', 'mag', 'май', 'мая', 'mei', 'maj', 'kvě'],
  ['jun', 'juin', 'giu', 'июн', 'cze', 'haz'],
  ['jul', 'juil', 'lug', 'июл', 'lip', 'tem'],
  ['aug', 'aoû', 'ago', 'авг', 'srp', 'sie', 'ağu'],
  ['sep', 'set', 'сен', 'zář', 'wrz', 'eyl'],
  ['oct', 'okt', 'ott', 'out', 'окт', 'říj', 'paź', 'eki'],
  ['nov', 'ноя', 'lis', 'kas'],
  ['dec', 'dez', 'déc', 'dic', 'дек', 'pro', 'gru', 'ara'],
];

/** A date as people write it, the first in a text: "3 May 2024", "May 3, 2024", "2024年5月3日", "03.05.2024". */
export function writtenDate(text: string | null, url = ''): string | null {
  if (!text || text.length > 400) return null;
  const east =
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/.exec(text) ??
    /\b(\d{4})[./-](\d{1,2})[./-](\d{1,2})\b/.exec(text);
  if (east) return isoDate(`${east[1]}/${east[2]}/${east[3]}`);
  const dayFirst = /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})/u.exec(
    text,
  );
  if (dayFirst) return fromParts(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  if (monthFirst) return fromParts(monthFirst[3], monthFirst[1], monthFirst[2]);
  return numericDate(text, url);
}

/** Only the United States write the month first. */
function numericDate(text: string, url: string): string | null {
  const match = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (!match) return null;
  const [, one = '', separator, other = '', year] = match;
  const isMonthFirst =
    (separator === '/' && Number(other) > 12) ||
    (separator === '/' && Number(one) <= 12 && /^https?:\/\/[^/]+\.(?:com|org|net|us)(?:\/|$)/.test(url));
  return isMonthFirst ? isoDate(`${year}/${one}/${other}`) : isoDate(`${year}/${other}/${one}`);
}

function fromParts(year = '', month = '', day = ''): string | null {
  const start = month.toLowerCase();
  const index = MONTHS.findIndex((names) => names.some((name) => start.startsWith(name)));
  return index < 0 ? null : isoDate(`${year}/${index + 1}/${day}`);
}
