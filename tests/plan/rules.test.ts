import { describe, expect, test } from 'vitest';
import type { PageFill } from '../../lib/hast/page-fill.ts';
import { fillByRule, type PageToFill } from '../../lib/plan/fill-by-rule.ts';
import { ruleLookups } from '../../lib/plan/rule-templates.ts';
import { isFilledByText, textToDraft } from '../../lib/plan/text-to-draft.ts';
import { valuesByRule } from '../../lib/plan/values-by-rule.ts';
import type { Rule } from '../../lib/settings/rule.ts';
import { column, options } from './columns.ts';

const nothing = { modified: null, icon: null, canonicalUrl: null, image: null, type: null };
const PAGE: PageToFill = {
  url: 'https://www.example.org/blog/1#top',
  title: 'Night trains',
  metadata: {
    ...nothing,
    author: 'Mara',
    published: '2026-10-03',
    site: 'Example',
    description: 'On rails.',
    language: 'en',
    keywords: ['rail', 'night'],
  },
  found: { selection: ['the sleeper'], 'meta:price': ['12,50 €'], 'selector:li': ['a', 'b'] },
};
const AT = { now: Date.UTC(2026, 10, 21, 23, 30), zone: 'Europe/Berlin', locale: 'en' };

const rule = (tags: string, ...values: [column: string, template: string][]): Rule => ({
  ...{ id: 'r', enabled: true, pattern: '*', destination: null, mode: null, notionTemplate: null, tags },
  values: values.map(([name, template]) => ({ columnId: name, columnName: name, template })),
});

describe('a rule', () => {
  test.each([
    ['{{title}} · {{site}}', 'Night trains · Example'],
    ['{{author|upper}}', 'MARA'],
    ['{{published|date:"D.M.YYYY"}}', '3.10.2026'],
    ['{{url}}', 'https://www.example.org/blog/1'],
    ['{{domain}}', 'example.org'],
    ['{{description}} {{language}}', 'On rails. en'],
    ['{{selection}}', 'the sleeper'],
    ['{{date}}', '2026-11-22'],
    ['{{now}}', '2026-11-21T23:30:00.000Z'],
    ['{{keywords|join:"/"}}', 'rail/night'],
    ['{{meta:price|number}}', '12,50'],
    ['{{selector:li|last}}', 'b'],
    ['{{selection|slice:0,3}}', 'the'],
  ])('fills %s with %s', (template, text) => {
    expect(fillByRule(rule('', ['X', template]), PAGE, AT).values).toEqual([{ columnId: 'X', columnName: 'X', text }]);
  });

  test('fills nothing where there is nothing or the template cannot be read', () => {
    const fill = fillByRule(
      rule('{{tytle}}', ['A', '{{modified}}'], ['B', '{{oops}}'], ['C', '{{schema:x}}']),
      PAGE,
      AT,
    );
    expect(fill).toEqual({ ruleId: 'r', title: null, tags: [], values: [] });
  });

  test('sets the title by the column every data source has', () => {
    const fill = fillByRule(rule('', ['title', '{{site}}: {{title}}']), PAGE, AT);
    expect(fill).toMatchObject({ title: 'Example: Night trains', values: [] });
  });

  test('names what it wants to know of the page, and only that', () => {
    expect(ruleLookups(rule('{{title}}', ['A', '{{author}}']))).toEqual([]);
    expect(ruleLookups(rule('{{meta:a}}, {{selection}}', ['A', '{{meta:a}}{{selector:b}}']))).toEqual([
      { kind: 'meta', name: 'a' },
      { kind: 'selection', name: '' },
      { kind: 'selector', name: 'b' },
    ]);
  });
});

const SCHEMA = [
  column('title', 'title'),
  column('Note', 'rich_text'),
  column('Kind', 'select', options('Essay')),
  column('State', 'status', options('To read')),
  column('Tags', 'multi_select', options('rail')),
  column('When', 'date'),
  column('Score', 'number'),
  column('Done', 'checkbox'),
  column('Files', 'files'),
  column('Mail', 'email'),
  column('Who', 'people'),
  column('Formula', 'formula'),
];
const fill = (tags: string[], ...values: [column: string, text: string][]): PageFill => ({
  ...{ ruleId: 'r', title: null, tags },
  values: values.map(([name, text]) => ({ columnId: name, columnName: name, text })),
});
const inColumns = (of: PageFill) => valuesByRule(of, PAGE, SCHEMA, {});

describe('what a rule fills in', () => {
  test.each([
    ['Note', 'a  b', { rich_text: [{ type: 'text', text: { content: 'a b' } }] }],
    ['Kind', 'essay', { select: { name: 'Essay' } }],
    ['Kind', 'News, more', { select: { name: 'News' } }],
    ['State', 'to read', { status: { name: 'To read' } }],
    ['When', '2026-10-03', { date: { start: '2026-10-03' } }],
    ['Score', '12,50', { number: 12.5 }],
    ['Done', 'yes', { checkbox: true }],
    ['Done', 'No', { checkbox: false }],
    [
      'Files',
      'https://x.example/a.pdf',
      { files: [{ name: 'https://x.example/a.pdf', external: { url: 'https://x.example/a.pdf' } }] },
    ],
    ['Mail', 'a@b.test', { email: 'a@b.test' }],
  ])('%s takes “%s”', (name, text, value) => {
    expect(inColumns(fill([], [name, text]))).toEqual({ values: { [name]: value }, leftOut: [] });
  });

  test('and is not taken is left out and named', () => {
    const wrong = fill(
      [],
      ['State', 'Nowhere'],
      ['Score', 'lots'],
      ['When', 'soon'],
      ['Mail', 'x'],
      ['Who', 'Mara'],
      ['Formula', '1'],
      ['Gone', 'x'],
    );
    expect(inColumns(wrong)).toEqual({
      values: {},
      leftOut: ['State', 'Score', 'When', 'Mail', 'Who', 'Formula', 'Gone'],
    });
  });

  test('tags come to those the page has and the column knows', () => {
    expect(inColumns(fill(['Europe', 'RAIL'])).values['Tags']).toEqual({
      multi_select: [{ name: 'rail' }, { name: 'Europe' }],
    });
    expect(inColumns(fill(['b'], ['Tags', 'a'])).values['Tags']).toEqual({
      multi_select: [{ name: 'a' }, { name: 'b' }],
    });
    expect(valuesByRule(fill(['b', 'c']), PAGE, [column('title', 'title')], {})).toEqual({
      values: {},
      leftOut: ['b, c'],
    });
  });

  test('knows a column of another data source by its name', () => {
    const other = [{ ...column('note', 'rich_text'), id: 'zz' }];
    expect(Object.keys(valuesByRule(fill([], ['Note', 'x']), PAGE, other, {}).values)).toEqual(['zz']);
  });
});

test('a date in words is read, and a moment is shown by the clock of the user', () => {
  expect(textToDraft(column('When', 'date'), 'October 3, 2026 12:00 UTC', 'Europe/Berlin')).toMatchObject({
    start: '2026-10-03',
    startTime: '14:00',
    zone: 'Europe/Berlin',
  });
});

test('people, rows, places and what Notion fills in cannot be said by a text', () => {
  expect(['people', 'relation', 'place', 'formula', 'nonsense'].filter(isFilledByText)).toEqual([]);
  expect(['rich_text', 'select', 'status', 'date', 'files', 'checkbox'].every(isFilledByText)).toBe(true);
});
