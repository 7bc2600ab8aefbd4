import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everyBlock } from '../contract/cases/block-cases.ts';
import type { Json } from '../json.ts';
import { correctedSchemas } from '../validation/corrected-schemas.ts';
import { problemLine } from '../validation/problem.ts';
import type { Schema } from '../validation/schema.ts';
import { Validator } from '../validation/validate.ts';

const schemas = correctedSchemas('2026-03-11');
const validator = new Validator(schemas.$defs);

function complaints(endpoint: string, body: Json): readonly string[] {
  return validator.check(schemas.endpoints[endpoint]?.body ?? {}, body, 'body').map(problemLine);
}

const text = (length: number) => ({ text: { content: 'x'.repeat(length) } });
const many = <T>(length: number, item: T) => Array.from({ length }, () => item);
const append = (block: Json) => ({ children: [block] });
const property = (value: Json) => ({ properties: { P: value } });
const row = { table_row: { cells: [[]] } };
const column = { column: { children: [] } };
const divider = { divider: {} };

/** Every documented limit the schema holds: the endpoint, the largest n, and a body of size n. */
const limits: readonly (readonly [string, string, number, (n: number) => Json])[] = [
  ['characters of an item', 'appendBlockChildren', 2000, (n) => append({ paragraph: { rich_text: [text(n)] } })],
  ['items of a text', 'appendBlockChildren', 100, (n) => append({ quote: { rich_text: many(n, text(1)) } })],
  [
    'items of a caption',
    'appendBlockChildren',
    100,
    (n) => append({ code: { rich_text: [], language: 'json', caption: many(n, text(1)) } }),
  ],
  [
    'items of a cell',
    'appendBlockChildren',
    100,
    (n) => append({ table: { table_width: 1, children: [{ table_row: { cells: [many(n, text(1))] } }] } }),
  ],
  [
    'cells of a row',
    'appendBlockChildren',
    100,
    (n) => append({ table: { table_width: 1, children: [{ table_row: { cells: many(n, []) } }] } }),
  ],
  ['rows of a table', 'appendBlockChildren', 100, (n) => append({ table: { table_width: 1, children: many(n, row) } })],
  ['children', 'appendBlockChildren', 100, (n) => ({ children: many(n, divider) })],
  [
    'children of a child',
    'appendBlockChildren',
    100,
    (n) => append({ toggle: { rich_text: [], children: many(n, divider) } }),
  ],
  ['columns', 'appendBlockChildren', 100, (n) => append({ column_list: { children: many(n, column) } })],
  [
    'children of a column',
    'appendBlockChildren',
    100,
    (n) => append({ column_list: { children: [column, { column: { children: many(n, divider) } }] } }),
  ],
  [
    'characters of an equation',
    'appendBlockChildren',
    1000,
    (n) => append({ equation: { expression: 'x'.repeat(n) } }),
  ],
  [
    'characters of an inline equation',
    'appendBlockChildren',
    1000,
    (n) => append({ quote: { rich_text: [{ equation: { expression: 'x'.repeat(n) } }] } }),
  ],
  [
    'characters of a link',
    'appendBlockChildren',
    2000,
    (n) => append({ quote: { rich_text: [{ text: { content: '', link: { url: 'x'.repeat(n) } } }] } }),
  ],
  ['characters of a bookmark', 'appendBlockChildren', 2000, (n) => append({ bookmark: { url: 'x'.repeat(n) } })],
  [
    'characters of an external address',
    'appendBlockChildren',
    2000,
    (n) => append({ image: { external: { url: 'x'.repeat(n) } } }),
  ],
  ['children of a page', 'createPage', 100, (n) => ({ children: many(n, divider) })],
  ['items of a title', 'createPage', 100, (n) => property({ title: many(n, text(1)) })],
  ['characters of a url', 'createPage', 2000, (n) => property({ url: 'x'.repeat(n) })],
  ['characters of an e-mail', 'updatePage', 200, (n) => property({ email: 'x'.repeat(n) })],
  ['characters of a phone number', 'updatePage', 200, (n) => property({ phone_number: 'x'.repeat(n) })],
  ['options', 'createPage', 100, (n) => property({ multi_select: many(n, { name: 'a' }) })],
  ['files', 'createPage', 100, (n) => property({ files: many(n, { name: 'a', external: { url: 'a' } }) })],
  ['people', 'updatePage', 100, (n) => property({ people: many(n, { id: '99999999999949998999999999999999' }) })],
  ['relations', 'updatePage', 100, (n) => property({ relation: many(n, { id: '99999999999949998999999999999999' }) })],
  ['page_size', 'search', 100, (n) => ({ page_size: n })],
  ['page_size of a query', 'queryDataSource', 100, (n) => ({ page_size: n })],
  [
    'attachments',
    'createComment',
    3,
    (n) => ({
      parent: { page_id: '99999999999949998999999999999999' },
      rich_text: [],
      attachments: many(n, { file_upload_id: '99999999999949998999999999999999' }),
    }),
  ],
];

it.each(limits)('%s: n passes, n + 1 does not', (_, endpoint, n, body) => {
  expect(complaints(endpoint, body(n))).toEqual([]);
  expect(complaints(endpoint, body(n + 1))).toEqual([expect.stringContaining(`should be ≤ \`${n}\``)]);
});

it.each(limits)('%s: holds for any size', (_, endpoint, n, body) => {
  fc.assert(
    fc.property(fc.integer({ min: Math.max(2, n - 30), max: n + 30 }), (size) => {
      expect(complaints(endpoint, body(size)).length === 0).toBe(size <= n);
    }),
    { numRuns: 20 },
  );
});

it.each([
  ['a table without rows', { table: { table_width: 1, children: [] } }],
  ['one column', { column_list: { children: [column] } }],
  ['a column list without columns', { column_list: { children: [] } }],
  ['tabs without a tab', { tab: { children: [] } }],
])('%s is too little', (_, block) => {
  expect(complaints('appendBlockChildren', append(block))).toEqual([expect.stringContaining('should be ≥ ')]);
});

it('counts UTF-16 units', () => {
  expect(
    complaints('appendBlockChildren', append({ quote: { rich_text: [{ text: { content: '😀'.repeat(1000) } }] } })),
  ).toEqual([]);
  expect(
    complaints('appendBlockChildren', append({ quote: { rich_text: [{ text: { content: '😀'.repeat(1001) } }] } })),
  ).toHaveLength(1);
});

const toggle = (children: Json) => ({ toggle: { rich_text: [], children } });

it.each([
  ['a table at the third level', toggle([toggle([{ table: { table_width: 1, children: [row] } }])])],
  ['columns at the second level', toggle([{ column_list: { children: [column, column] } }])],
  ['empty children at the third level', toggle([toggle([toggle([])])])],
])('refuses %s', (_, block) => {
  expect(complaints('appendBlockChildren', append(block))).not.toEqual([]);
});

it.each([
  ['three levels', toggle([toggle([divider])])],
  ['a table at the second level', toggle([{ table: { table_width: 1, children: [row] } }])],
  [
    'three levels below a column',
    { column_list: { children: [column, { column: { children: [toggle([divider])] } }] } },
  ],
])('takes %s', (_, block) => {
  expect(complaints('appendBlockChildren', append(block))).toEqual([]);
});

/** Every alternative of the largest union, by its key. */
function arms(schema: Schema | undefined): readonly string[] {
  if (!schema || !('anyOf' in schema)) return [];
  return schema.anyOf.flatMap((each) => ('required' in each && Array.isArray(each.required) ? each.required : []));
}

it('knows every arm of the union of blocks, and has one valid block for nearly each', () => {
  const known = arms(schemas.$defs['BlockObjectRequest']);
  const shown = everyBlock.map((block) => Object.keys(block)[0] ?? '');
  for (const block of everyBlock)
    expect(complaints('appendBlockChildren', append(JSON.parse(JSON.stringify(block))))).toEqual([]);
  // Those that need an upload, another page or a parent of their own kind, and the three that nobody can create.
  const rest = [
    'pdf',
    'audio',
    'link_to_page',
    'table_row',
    'column',
    'tab',
    'template',
    'ai_block',
    'meeting_notes',
    'custom_block',
  ];
  expect([...shown, ...rest].sort()).toEqual([...known].sort());
});

it('refuses a valid block once a key is added, taken or given another type', () => {
  const mutation = fc.constantFrom('add', 'take', 'retype');
  fc.assert(
    fc.property(fc.constantFrom(...everyBlock), mutation, (block, kind) => {
      const copy: Record<string, Record<string, Json>> = JSON.parse(JSON.stringify(block));
      const type = Object.keys(copy)[0] ?? '';
      const payload = copy[type] ?? {};
      const [required] = Object.keys(payload);
      fc.pre(kind === 'add' || required !== undefined);
      if (kind === 'add') payload['surplus'] = 1;
      else if (kind === 'take') copy[`${type}_`] = payload;
      else copy[type] = { ...payload, [required ?? '']: { wrong: true } };
      const [first] = complaints('appendBlockChildren', append(copy));
      expect(first).toMatch(/^body\.children\[0\]\.\S.* should be .*, instead was `/s);
    }),
  );
});
