import { describe, expect, test } from 'vitest';
import { meansPage, type Rule, ruleFor, withoutPlacesOf, withRule, withRuleMoved } from '../../lib/settings/rule.ts';
import { parseSettings } from '../../lib/settings/settings.ts';

const rule = (id: string, pattern: string, more: Partial<Rule> = {}): Rule => ({
  ...{ id, pattern, enabled: true, destination: null, mode: null, notionTemplate: null, tags: '', values: [] },
  ...more,
});
const [a, b, c] = [rule('a', 'example.org/blog'), rule('b', 'example.org'), rule('c', '*')];
const ids = (rules: readonly Rule[]) => rules.map(({ id }) => id).join('');

describe('the rule of a page', () => {
  test('is the first that means it', () => {
    expect(ruleFor([a, b, c], 'https://example.org/blog/1')).toBe(a);
    expect(ruleFor([b, a, c], 'https://example.org/blog/1')).toBe(b);
    expect(ruleFor([a, b, c], 'https://elsewhere.test/')).toBe(c);
    expect(ruleFor([a, b], 'https://elsewhere.test/')).toBeNull();
  });

  test('is none that is switched off or cannot be read', () => {
    const off = { ...a, enabled: false };
    expect(ruleFor([off, rule('x', 'a b'), b], 'https://example.org/blog/1')).toBe(b);
    expect(meansPage(off, 'https://example.org/blog/1')).toBe(true);
  });
});

test('rules are changed, added and moved', () => {
  expect(withRule([a, b], { ...a, tags: 'x' })[0]?.tags).toBe('x');
  expect(ids(withRule([a], b))).toBe('ab');
  expect(ids(withRuleMoved([a, b, c], 'c', -1))).toBe('acb');
  expect(ids(withRuleMoved([a, b, c], 'a', 1))).toBe('bac');
  expect(ids(withRuleMoved([a, b, c], 'a', -1))).toBe('abc');
  expect(ids(withRuleMoved([a, b, c], 'c', 5))).toBe('abc');
  expect(ids(withRuleMoved([a, b, c], 'nobody', 1))).toBe('abc');
});

test('a rule keeps what it fills when its place goes with the account', () => {
  const destination = { kind: 'dataSource' as const, id: 'd', connectionId: 'x', title: 'D', icon: null, path: [] };
  const placed = { ...a, destination, notionTemplate: { id: 't', name: 'T' }, tags: 'x' };
  expect(withoutPlacesOf([placed, b], 'x')).toEqual([{ ...a, tags: 'x' }, b]);
  expect(withoutPlacesOf([placed], 'y')).toEqual([placed]);
});

test('a stored rule that cannot be read takes none of the others with it', () => {
  const bad = [7, null, { id: '', pattern: 'x' }, { id: 'z', pattern: 'x'.repeat(501) }];
  expect(parseSettings({ rules: [a, ...bad, b] }).rules).toEqual([a, b]);
  expect(parseSettings({ rules: 'none' }).rules).toEqual([]);
  const partly = { ...a, mode: 'everything', tags: 7, values: [{ columnId: 1 }], enabled: 'yes' };
  expect(parseSettings({ rules: [partly] }).rules).toEqual([a]);
  expect(
    parseSettings({ rules: Array.from({ length: 300 }, (_, index) => rule(`r${index}`, 'x')) }).rules,
  ).toHaveLength(200);
});
