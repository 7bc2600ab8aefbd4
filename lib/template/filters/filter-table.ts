import { MAX_LIST_LENGTH } from '../template-limits.ts';
import type { Value } from '../variable.ts';
import { type DateSurroundings, formatDate } from './format-date.ts';
import { replaceText } from './replace-text.ts';
import { shorten } from './shorten.ts';
import { shownValue } from './shown-value.ts';
import { stripEnds } from './strip-ends.ts';
import { stripTags } from './strip-tags.ts';

export type FilterSurroundings = DateSurroundings;

/** One filter: what it makes of a value, and how many arguments it takes. */
interface Filter {
  least: number;
  most: number;
  /** Its arguments are whole numbers. */
  numbers?: true;
  apply: (value: Value, given: readonly string[], surroundings: FilterSurroundings) => Value;
}

const plain = (change: (text: string) => string): Filter => ({
  least: 0,
  most: 0,
  apply: (value) => each(value, change),
});

/** Every filter by its name. */
const TABLE = {
  lower: plain((text) => text.toLowerCase()),
  upper: plain((text) => text.toUpperCase()),
  /** Every Word With a Capital. */
  title: plain((text) =>
    text.replace(/(^|[^\p{L}\p{M}\p{N}'’])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase()),
  ),
  trim: plain((text) => text.replace(/\s+/g, ' ').trim()),
  striptags: plain(stripTags),
  /** Its first number. */
  number: plain(
    (text) =>
      /[-−]?\d[\d.,'’\u00a0\u202f]{0,40}/
        .exec(text)?.[0]
        .replace('−', '-')
        .replace(/[.,'’\s]+$/, '') ?? '',
  ),
  strip: { least: 0, most: 1, apply: (value, [characters]) => each(value, (text) => stripEnds(text, characters)) },
  replace: {
    least: 1,
    most: 2,
    apply: (value, [search = '', by = '']) => each(value, (text) => replaceText(text, search, by)),
  },
  truncate: {
    least: 1,
    most: 1,
    numbers: true,
    apply: (value, [most = '0']) => each(value, (text) => shorten(text, Number(most))),
  },
  date: {
    least: 0,
    most: 1,
    apply: (value, [pattern = 'YYYY-MM-DD'], surroundings) =>
      each(value, (text) => (text.trim() === '' ? '' : formatDate(text, pattern, surroundings))),
  },
  /** Without an argument at commas. The parts are trimmed. */
  split: {
    least: 0,
    most: 1,
    apply: (value, [mark = ',']) =>
      shownValue(value)
        .split(mark, MAX_LIST_LENGTH)
        .flatMap((text) => text.trim() || []),
  },
  join: { least: 0, most: 1, apply: (value, [mark = ', ']) => (typeof value === 'string' ? value : value.join(mark)) },
  /** Of a list its items, of a text its characters; from the end where negative. */
  slice: {
    least: 1,
    most: 2,
    numbers: true,
    apply: (value, [from = '0', to]) => {
      const range = [Number(from), to === undefined ? undefined : Number(to)] as const;
      return typeof value === 'string' ? [...value].slice(...range).join('') : value.slice(...range);
    },
  },
  first: { least: 0, most: 0, apply: (value) => (typeof value === 'string' ? value : (value[0] ?? '')) },
  last: { least: 0, most: 0, apply: (value) => (typeof value === 'string' ? value : (value.at(-1) ?? '')) },
  unique: { least: 0, most: 0, apply: (value) => (typeof value === 'string' ? value : [...new Set(value)]) },
  default: { least: 1, most: 1, apply: (value, [other = '']) => (shownValue(value).trim() === '' ? other : value) },
} as const satisfies Record<string, Filter>;

export type FilterName = keyof typeof TABLE;

export const FILTERS: Readonly<Record<FilterName, Filter>> = TABLE;

export function isFilterName(name: string): name is FilterName {
  return Object.hasOwn(TABLE, name);
}

function each(value: Value, change: (text: string) => string): Value {
  return typeof value === 'string' ? change(value) : value.map(change);
}
