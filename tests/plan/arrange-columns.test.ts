import { expect, test } from 'vitest';
import { arrangeColumns } from '../../lib/plan/arrange-columns.ts';
import { column } from './columns.ts';

const schema = [
  column('Name', 'title'),
  column('Created', 'created_time'),
  column('Link', 'url'),
  column('Author', 'rich_text'),
  column('Tags', 'multi_select'),
  column('Score', 'number'),
  column('Status', 'status'),
  column('Published', 'date'),
  column('Kind', 'select'),
];
const names = (pinned: string[]) => {
  const { first, more } = arrangeColumns(schema, { facts: {}, pinned });
  return [first, more].map((columns) => columns.map(({ name }) => name));
};

test('shows what is filled in by hand or from the page, and keeps the rest at hand', () => {
  expect(names([])).toEqual([
    ['Author', 'Tags', 'Status', 'Published'],
    ['Link', 'Score', 'Kind', 'Created'],
  ]);
});

test('what is pinned comes first, in the order of the pins', () => {
  expect(names(['Score', 'gone', 'Kind'])).toEqual([
    ['Score', 'Kind', 'Author', 'Tags'],
    ['Link', 'Status', 'Published', 'Created'],
  ]);
});
