import { expect, test } from 'vitest';
import { NO_HABITS, withFact, withLastUsed, withPin } from '../../lib/settings/column-habits.ts';
import { habitsOf, parseSettings, withHabits } from '../../lib/settings/settings.ts';

test('are kept by data source', () => {
  const settings = withHabits(parseSettings(null), 'reading', (habits) => withFact(habits, 'who', 'author'));
  expect(habitsOf(settings, 'reading').facts).toEqual({ who: 'author' });
  expect(habitsOf(settings, 'recipes')).toEqual(NO_HABITS);
  expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test('what is wrong in stored habits falls back part by part', () => {
  const stored = { columns: { reading: { facts: { who: 'nonsense' }, pinned: ['tags'], lastUsed: 3 } } };
  expect(habitsOf(parseSettings(stored), 'reading')).toEqual({ facts: {}, pinned: ['tags'], lastUsed: {} });
});

test('a pin goes below the others and can be taken back', () => {
  const pinned = withPin(withPin(NO_HABITS, 'a', true), 'b', true);
  expect(pinned.pinned).toEqual(['a', 'b']);
  expect(withPin(pinned, 'a', false).pinned).toEqual(['b']);
});

test('the last options come first, each once, and not without end', () => {
  const many = Array.from({ length: 12 }, (_, at) => `tag ${at}`);
  const habits = withLastUsed(withLastUsed(NO_HABITS, 'tags', many), 'tags', ['tag 5', 'new']);
  expect(habits.lastUsed['tags']?.slice(0, 3)).toEqual(['tag 5', 'new', 'tag 0']);
  expect(habits.lastUsed['tags']).toHaveLength(8);
  expect(withLastUsed(habits, 'tags', [])).toBe(habits);
});
