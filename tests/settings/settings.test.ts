import { expect, test } from 'vitest';
import type { Destination } from '../../lib/settings/destination.ts';
import { DEFAULT_FACE } from '../../lib/settings/face-settings.ts';
import {
  parseSettings,
  RECENT_DESTINATIONS,
  withDeclinedOrigins,
  withFreshDestinations,
  withoutConnection,
  withoutDeclinedOrigin,
  withPinToggled,
  withRecentDestination,
} from '../../lib/settings/settings.ts';

const destination = (id: string, connectionId = 'c'): Destination => ({
  id,
  kind: 'dataSource',
  connectionId,
  title: id,
  icon: null,
  path: [],
});
const defaults = {
  recentDestinations: [],
  pinnedDestinations: [],
  columns: {},
  frontMatter: true,
  declinedImageOrigins: [],
  rules: [],
  face: DEFAULT_FACE,
};

test.each([undefined, null, 'text', 7, [], { recentDestinations: 'none' }, { recentDestinations: [{ id: 1 }] }])(
  '%j gives the defaults',
  (stored) => {
    expect(parseSettings(stored)).toEqual(defaults);
  },
);

test('a destination stored before pages could be chosen is a data source', () => {
  const { kind, ...old } = destination('a');
  expect(kind).toBe('dataSource');
  expect(parseSettings({ recentDestinations: [old] }).recentDestinations).toEqual([destination('a')]);
});

test('what fits is kept, what is unknown is dropped', () => {
  const stored = { recentDestinations: [destination('a')], theme: 'dark' };
  expect(parseSettings(stored)).toEqual({ ...defaults, recentDestinations: [destination('a')] });
});

test('the last destination comes first, once, and the list is short', () => {
  const many = Array.from({ length: RECENT_DESTINATIONS + 3 }, (_, at) => destination(`d${at}`));
  const settings = [...many, destination('d5')].reduce(withRecentDestination, parseSettings(null));
  expect(settings.recentDestinations).toHaveLength(RECENT_DESTINATIONS);
  expect(settings.recentDestinations[0]?.id).toBe('d5');
});

test('a removed connection takes its destinations along', () => {
  const both = [destination('a', 'x'), destination('b', 'y')];
  const left = withoutConnection({ ...defaults, recentDestinations: both, pinnedDestinations: both }, 'x');
  expect(left.recentDestinations.map(({ id }) => id)).toEqual(['b']);
  expect(left.pinnedDestinations.map(({ id }) => id)).toEqual(['b']);
});

test('a pin goes to the end, and a second press takes it away', () => {
  const pinned = ['a', 'b'].map((id) => destination(id)).reduce(withPinToggled, parseSettings(null));
  expect(pinned.pinnedDestinations.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(withPinToggled(pinned, destination('a')).pinnedDestinations.map(({ id }) => id)).toEqual(['b']);
});

test('kept destinations are named as Notion names them now', () => {
  const kept = { ...defaults, recentDestinations: [destination('a')], pinnedDestinations: [destination('b')] };
  const renamed = { ...destination('a'), title: 'New name' };
  expect(withFreshDestinations(kept, [renamed, destination('c')])).toEqual({ ...kept, recentDestinations: [renamed] });
});

test('a declined site is remembered once, and forgotten when it may be asked for again', () => {
  const declined = withDeclinedOrigins(withDeclinedOrigins(parseSettings({}), ['https://a.test']), [
    'https://a.test',
    'https://b.test',
  ]);
  expect(declined.declinedImageOrigins).toEqual(['https://a.test', 'https://b.test']);
  expect(withoutDeclinedOrigin(declined, 'https://a.test').declinedImageOrigins).toEqual(['https://b.test']);
});
