import { describe, expect, test } from 'vitest';
import type { FieldDraft } from '../../lib/blocks/field-draft.ts';
import { draftToValue } from '../../lib/plan/draft-to-value.ts';
import { emptyDraft, isWritable } from '../../lib/plan/field-kind.ts';
import { valueToDraft } from '../../lib/plan/value-to-draft.ts';
import { column, options } from './columns.ts';

const text = (content: string): FieldDraft => ({ kind: 'text', text: content });
const date = (parts: object): FieldDraft => ({
  ...{ kind: 'date', start: '', startTime: '', end: '', endTime: '', zone: '' },
  ...parts,
});
const value = (type: string, draft: FieldDraft, more = {}) => {
  const checked = draftToValue(column('x', type, more), draft);
  return checked.ok ? checked.value : checked.problem.key;
};

describe('an empty field clears its column', () => {
  test.each([
    ['number', { number: null }],
    ['rich_text', { rich_text: [] }],
    ['title', { title: [] }],
    ['url', { url: null }],
    ['email', { email: null }],
    ['phone_number', { phone_number: null }],
    ['select', { select: null }],
    ['status', { status: null }],
    ['multi_select', { multi_select: [] }],
    ['date', { date: null }],
    ['people', { people: [] }],
    ['relation', { relation: [] }],
    ['files', { files: [] }],
    ['checkbox', { checkbox: false }],
    ['place', { place: null }],
  ])('%s', (type, cleared) => {
    if (!isWritable(type)) throw new Error(`${type} is not writable`);
    expect(value(type, emptyDraft(type))).toEqual(cleared);
  });
});

test.each([
  ['12', 12],
  [' -3.5 ', -3.5],
  ['12,5', 12.5],
  ['1 234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1e3', 1000],
  ['0', 0],
])('reads %j as the number %d', (typed, number) => {
  expect(value('number', text(typed))).toEqual({ number });
});

test.each(['twelve', '1,234', '1,2,3', '--1', '1e999', '12 apples', '.'])('says that %j is no number', (typed) => {
  expect(value('number', text(typed))).toBe('field.number');
});

test('keeps percent as Notion does, without noise in the last digits', () => {
  expect(value('number', text('50'), { format: 'percent' })).toEqual({ number: 0.5 });
  expect(value('number', text('7 %'), { format: 'percent' })).toEqual({ number: 0.07 });
  expect(valueToDraft(column('x', 'number', { format: 'percent' }), { number: 0.07 }, 'UTC')).toEqual(text('7'));
});

test.each([
  ['https://example.org/a b', 'https://example.org/a b'],
  ['example.org/path', 'https://example.org/path'],
  ['localhost:8080', 'localhost:8080'],
])('takes %j for a web address', (typed, url) => {
  expect(value('url', text(typed))).toEqual({ url });
});

test('says what is wrong with addresses', () => {
  expect(value('url', text('not an address'))).toBe('field.web');
  expect(value('url', text(`https://example.org/${'a'.repeat(2_000)}`))).toBe('field.tooLong');
  expect(value('email', text('mara'))).toBe('field.email');
  expect(value('email', text('mailto:mara@acme.test'))).toEqual({ email: 'mara@acme.test' });
  expect(value('phone_number', text('call me'))).toBe('field.phone');
  expect(value('phone_number', text('+49 30 1234'))).toEqual({ phone_number: '+49 30 1234' });
  expect(value('phone_number', text('1'.repeat(201)))).toBe('field.tooLong');
});

test('lets a select have new options and a status none', () => {
  const names: FieldDraft = { kind: 'choices', names: ['New'] };
  expect(value('select', names, options('Old'))).toEqual({ select: { name: 'New' } });
  expect(value('multi_select', names, options('Old'))).toEqual({ multi_select: [{ name: 'New' }] });
  expect(value('status', names, options('Old'))).toBe('field.noOption');
  expect(value('status', names, options('New'))).toEqual({ status: { name: 'New' } });
});

test('refuses a comma in an option, and more options than Notion takes', () => {
  expect(value('select', { kind: 'choices', names: ['a, b'] })).toBe('field.comma');
  const names = Array.from({ length: 101 }, (_, index) => String(index));
  expect(value('multi_select', { kind: 'choices', names })).toBe('field.tooMany');
});

describe('dates', () => {
  test('are days, moments in a zone, and ranges', () => {
    expect(value('date', date({ start: '2026-11-03' }))).toEqual({ date: { start: '2026-11-03' } });
    expect(value('date', date({ start: '2026-11-03', startTime: '08:30', zone: 'Europe/Berlin' }))).toEqual({
      date: { start: '2026-11-03T08:30', time_zone: 'Europe/Berlin' },
    });
    // Without a time Notion takes no zone.
    expect(value('date', date({ start: '2026-11-03', end: '2026-11-05', zone: 'Europe/Berlin' }))).toEqual({
      date: { start: '2026-11-03', end: '2026-11-05' },
    });
  });

  test('are complete and in order', () => {
    expect(value('date', date({ end: '2026-11-05' }))).toBe('field.dateStart');
    expect(value('date', date({ start: '2026-11-05', end: '2026-11-03' }))).toBe('field.dateOrder');
    expect(value('date', date({ start: '2026-11-03', startTime: '08:30', end: '2026-11-05' }))).toBe('field.dateTimes');
    expect(value('date', date({ start: '2026-11-03', endTime: '08:30' }))).toBe('field.dateTimes');
    expect(value('date', date({ start: '2026-02-31' }))).toBe('field.date');
    expect(value('date', date({ start: '2026-11-03', startTime: '08:30', zone: 'Mars/Olympus' }))).toBe('field.zone');
  });

  test('show a moment on the clock of the zone', () => {
    const shown = valueToDraft(column('x', 'date'), { date: { start: '2026-03-04T23:30:00Z' } }, 'Europe/Berlin');
    expect(shown).toEqual(date({ start: '2026-03-05', startTime: '00:30', zone: 'Europe/Berlin' }));
  });
});

test('a place needs its point on the map', () => {
  const place = { kind: 'place', name: 'Pier', address: '', lat: '53.5', lon: '' } as const;
  expect(value('place', place)).toBe('field.place');
  expect(value('place', { ...place, lon: '200' })).toBe('field.place');
  expect(value('place', { ...place, lon: '9.9' })).toEqual({ place: { lat: 53.5, lon: 9.9, name: 'Pier' } });
});

test('a file is a link with a name', () => {
  const file = (url: string): FieldDraft => ({ kind: 'files', files: [{ name: '', url }] });
  expect(value('files', file('https://example.org/a.pdf'))).toEqual({
    files: [{ name: 'https://example.org/a.pdf', external: { url: 'https://example.org/a.pdf' } }],
  });
  expect(value('files', file('javascript:alert(1)'))).toBe('field.file');
});

test('a draft for what the column no longer is says so', () => {
  expect(value('checkbox', text('yes'))).toBe('field.changed');
  expect(value('formula', text('1'))).toBe('field.changed');
});

test('what was filled in comes back as it was', () => {
  const drafts: [string, FieldDraft][] = [
    ['rich_text', text('Two words')],
    ['number', text('12.5')],
    ['checkbox', { kind: 'checked', checked: true }],
    ['multi_select', { kind: 'choices', names: ['a', 'b'] }],
    [
      'date',
      date({ start: '2026-11-03', startTime: '08:30', end: '2026-11-04', endTime: '09:00', zone: 'Asia/Tokyo' }),
    ],
    ['place', { kind: 'place', name: 'Pier', address: 'Hafen 1', lat: '53.5', lon: '9.9' }],
    ['files', { kind: 'files', files: [{ name: 'a', url: 'https://example.org/a' }] }],
  ];
  for (const [type, draft] of drafts) {
    const checked = draftToValue(column('x', type), draft);
    if (!checked.ok) throw new Error(checked.problem.key);
    expect(valueToDraft(column('x', type), checked.value, 'UTC')).toEqual(draft);
  }
});
