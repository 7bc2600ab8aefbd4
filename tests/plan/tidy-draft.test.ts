import { expect, test } from 'vitest';
import { tidyDraft } from '../../lib/plan/tidy-draft.ts';
import { column, options } from './columns.ts';

test('parts the names of a multi-select at commas and spells them as they are known', () => {
  const tags = column('Tags', 'multi_select', options('Travel'));
  expect(tidyDraft(tags, { kind: 'choices', names: ['rail', 'travel, rail, 夜、'] })).toEqual({
    kind: 'choices',
    names: ['rail', 'Travel', '夜'],
  });
});

test('leaves the name of a select alone', () => {
  const draft = { kind: 'choices', names: ['a, b'] } as const;
  expect(tidyDraft(column('Kind', 'select'), { ...draft, names: [...draft.names] })).toEqual(draft);
});
