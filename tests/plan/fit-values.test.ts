import { expect, test } from 'vitest';
import { fitValues } from '../../lib/plan/fit-values.ts';
import { column, options } from './columns.ts';

test('writes values under the names the columns have now, and names what no longer fits', () => {
  const schema = [
    { id: 'a', name: 'Renamed since', type: 'url' },
    column('Now a number', 'number'),
    column('State', 'status', options('Open')),
    column('Tags', 'multi_select'),
  ];
  const fitted = fitValues(schema, {
    a: { url: 'https://example.org' },
    'Now a number': { rich_text: [] },
    State: { status: { name: 'Gone' } },
    Tags: { multi_select: [{ name: 'one, two' }] },
    removed: { checkbox: true },
  });
  expect(fitted).toEqual({
    properties: { 'Renamed since': { url: 'https://example.org' } },
    leftOut: ['Now a number', 'State', 'Tags', 'removed'],
  });
});
