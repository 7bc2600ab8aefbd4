import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_HABITS, withPin } from '../../lib/settings/column-habits.ts';
import { habitsOf, parseSettings, type Settings, withHabits } from '../../lib/settings/settings.ts';
import { settingsChanges } from '../../lib/settings/settings-changes.ts';
import { MAX_FILE_BYTES, readSettingsFile, writeSettingsFile } from '../../lib/settings/settings-file.ts';

const place = { kind: 'dataSource' as const, id: 'd', connectionId: 'c', title: 'Reading', icon: null, path: ['Acme'] };
const rule = {
  ...{ id: 'r', enabled: true, pattern: 'example.org', destination: place, mode: 'page' as const },
  ...{ notionTemplate: null, tags: 'a', values: [{ columnId: 'x', columnName: 'X', template: '{{title}}' }] },
};
const FULL: Settings = parseSettings({
  recentDestinations: [place],
  pinnedDestinations: [place],
  frontMatter: false,
  columns: { d: { facts: { a: 'author', b: null }, pinned: ['a'], lastUsed: { t: ['x'] } } },
  declinedImageOrigins: ['https://img.test'],
  face: { cover: false, icon: 'emoji', emoji: '📎' },
  rules: [rule],
});
const DEFAULTS = parseSettings({});
const fileOf = (settings: unknown, version: unknown = 1, format = 'tearsheet-settings') =>
  JSON.stringify({ format, version, settings });

test('what was written comes back whole, whatever was there before', () => {
  expect(readSettingsFile(writeSettingsFile(FULL), DEFAULTS)).toEqual({ ok: true, settings: FULL, unreadable: [] });
  expect(readSettingsFile(writeSettingsFile(DEFAULTS), FULL)).toEqual({ ok: true, settings: DEFAULTS, unreadable: [] });
});

test('what a file does not hold stays as it is', () => {
  expect(readSettingsFile(fileOf({ frontMatter: true }), FULL)).toEqual({
    ok: true,
    settings: { ...FULL, frontMatter: true },
    unreadable: [],
  });
});

describe('a bad file is refused with its reason', () => {
  test.each([
    ['', 'data.notJson'],
    ['{"format":"tearsheet-settings"', 'data.notJson'],
    ['\u0000\u0001PNG', 'data.notJson'],
    ['null', 'data.notOurs'],
    ['[]', 'data.notOurs'],
    ['7', 'data.notOurs'],
    ['{"rules":[]}', 'data.notOurs'],
    [fileOf({}, 1, 'other'), 'data.notOurs'],
    [fileOf({ rules: [] }, 'one'), 'data.notOurs'],
    [fileOf({ rules: [] }, 0), 'data.notOurs'],
    [fileOf('all'), 'data.notOurs'],
    [fileOf({ rules: [] }, 2), 'data.newer'],
    [fileOf({}), 'data.empty'],
    [fileOf({ theme: 'dark' }), 'data.empty'],
    [`"${'x'.repeat(MAX_FILE_BYTES)}"`, 'data.tooLarge'],
    ['['.repeat(200_000), 'data.notJson'],
  ])('%.60s', (text, problem) => {
    expect(readSettingsFile(text, FULL)).toEqual({ ok: false, problem });
  });
});

describe('a hostile file', () => {
  test('changes nothing by parts that make no sense, and names them', () => {
    const settings = { rules: 'all', face: 7, recentDestinations: { 0: place }, frontMatter: 'yes', columns: [] };
    const read = readSettingsFile(fileOf(settings), FULL);
    expect(read).toEqual({
      ok: true,
      settings: FULL,
      unreadable: ['recentDestinations', 'frontMatter', 'columns', 'face', 'rules'],
    });
  });

  test('reaches no prototype and adds nothing unknown', () => {
    const text = `{"format":"tearsheet-settings","version":1,"token":"ntn_x","settings":{"__proto__":{"polluted":1},
      "columns":{"__proto__":{"pinned":["p"]},"constructor":{"pinned":["p"]},"d":{"pinned":["p"],"__proto__":{"x":1}}},
      "token":"ntn_secret","connections":[{"token":"ntn_secret"}],
      "rules":[{"id":"r","pattern":"a.test","token":"ntn_secret","__proto__":{"y":1}}]}}`;
    const read = readSettingsFile(text, DEFAULTS);
    if (!read.ok) throw new Error(read.problem);
    expect(JSON.stringify(read.settings)).not.toMatch(/ntn_|polluted/);
    expect(Object.keys(read.settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf(read.settings.columns)).toBe(Object.prototype);
    expect(Object.hasOwn(read.settings.columns, '__proto__')).toBe(false);
  });

  test('has no more rules than there may be, and none that is too long', () => {
    const rules = Array.from({ length: 2_000 }, (_, index) => ({ id: `${index}`, pattern: 'a.test' }));
    const long = { ...rule, id: 'long', tags: '{{title}}'.repeat(10_000) };
    const read = readSettingsFile(fileOf({ rules: [long, ...rules] }), DEFAULTS);
    if (!read.ok) throw new Error(read.problem);
    expect(read.settings.rules).toHaveLength(200);
    expect(read.settings.rules[0]).toMatchObject({ id: 'long', tags: '' });
  });

  test.each(['../users/me', 'a/b', 'a?b=1', '%2e%2e', '', 'x'.repeat(101), '\ud800', 'a\nb'])(
    'gives no place that would lead elsewhere in Notion: %j',
    (id) => {
      for (const bad of [
        { ...place, id },
        { ...place, connectionId: id },
      ]) {
        const read = readSettingsFile(
          fileOf({ pinnedDestinations: [bad], rules: [{ ...rule, destination: bad }] }),
          FULL,
        );
        if (!read.ok) throw new Error(read.problem);
        expect(read.unreadable).toEqual(['pinnedDestinations']);
        expect(read.settings.rules).toMatchObject([{ id: 'r', destination: null }]);
      }
    },
  );

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'a place named %s has habits like any',
    (id) => {
      const read = readSettingsFile(fileOf({ pinnedDestinations: [{ ...place, id }] }), DEFAULTS);
      if (!read.ok) throw new Error(read.problem);
      expect(habitsOf(read.settings, id)).toEqual(NO_HABITS);
      const pinned = withHabits(read.settings, id, (habits) => withPin(habits, 'a', true));
      expect(habitsOf(pinned, id).pinned).toEqual(['a']);
    },
  );

  test('is read or refused, whatever it is, and gives settings that stay as they are when they are stored', () => {
    const known = fc.constantFrom(...Object.keys(DEFAULTS));
    fc.assert(
      fc.property(fc.dictionary(known, fc.jsonValue()), (settings) => {
        const read = readSettingsFile(fileOf(settings), FULL);
        if (read.ok) expect(parseSettings(JSON.parse(JSON.stringify(read.settings)))).toEqual(read.settings);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => !readSettingsFile(text, FULL).ok));
  });
});

test('what would change is told by entries and by on and off', () => {
  expect(settingsChanges(FULL, FULL)).toEqual([]);
  expect(settingsChanges(FULL, { ...DEFAULTS, columns: FULL.columns })).toEqual([
    { name: 'recentDestinations', from: 1, to: 0 },
    { name: 'frontMatter', from: false, to: true },
    { name: 'pinnedDestinations', from: 1, to: 0 },
    { name: 'declinedImageOrigins', from: 1, to: 0 },
    { name: 'face', from: null, to: null },
    { name: 'rules', from: 1, to: 0 },
  ]);
});
