import { expect, it } from 'vitest';
import { matchOperator } from '../content/match-operator.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const day = (start: string) => ({ start });

it.each([
  ['url', 'https://a.example/X', { equals: 'https://a.example/X' }, true],
  ['url', 'https://a.example/X', { equals: 'https://a.example/x' }, false],
  ['title', 'Hello World', { contains: 'world' }, true],
  ['title', 'Hello World', { does_not_contain: 'world' }, false],
  ['rich_text', 'Hello', { starts_with: 'he' }, true],
  ['rich_text', 'Hello', { ends_with: 'he' }, false],
  ['rich_text', 'Hello', { does_not_equal: 'Hello' }, false],
  ['email', null, { is_empty: true }, true],
  ['email', 'a@b.c', { is_not_empty: true }, true],
  ['number', 3, { greater_than: 2 }, true],
  ['number', 3, { less_than_or_equal_to: 2 }, false],
  ['number', null, { equals: 0 }, false],
  ['number', null, { does_not_equal: 0 }, true],
  ['checkbox', true, { equals: true }, true],
  ['checkbox', false, { does_not_equal: false }, false],
  ['select', 'a', { equals: 'a' }, true],
  ['select', 'a', { equals: ['b', 'a'] }, true],
  ['status', 'a', { does_not_equal: 'a' }, false],
  ['select', null, { does_not_equal: 'a' }, true],
  ['multi_select', ['a', 'b'], { contains: 'b' }, true],
  ['multi_select', ['a', 'b'], { does_not_contain: 'b' }, false],
  ['multi_select', [], { is_empty: true }, true],
  ['date', day('2026-11-21'), { equals: '2026-11-21' }, true],
  ['date', day('2026-11-21T15:00:00Z'), { equals: '2026-11-21' }, true],
  ['date', day('2026-11-20'), { before: '2026-11-21' }, true],
  ['date', day('2026-11-21T15:00:00Z'), { after: '2026-11-21' }, false],
  ['date', day('2026-11-22'), { on_or_after: 'tomorrow' }, true],
  ['date', day('2026-11-20'), { equals: 'yesterday' }, true],
  ['date', day('2026-11-18'), { past_week: {} }, true],
  ['date', day('2026-12-18'), { next_week: {} }, false],
  ['date', {}, { is_empty: true }, false],
  ['date', null, { is_empty: true }, true],
] as const)('%s %j %j: %s', (type, value, condition, passes) => {
  expect(matchOperator(type, value, condition, now)).toBe(passes);
});
