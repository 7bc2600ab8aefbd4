import { expect, test } from 'vitest';
import { splitNames } from '../../lib/plan/split-names.ts';

test.each([
  ['travel, rail', ['travel', 'rail']],
  ['one  tag', ['one tag']],
  [' , ,a,a ', ['a']],
  ['旅行、鉄道，夜', ['旅行', '鉄道', '夜']],
  ['', []],
])('%j are the names %j', (text, names) => {
  expect(splitNames(text)).toEqual(names);
});
