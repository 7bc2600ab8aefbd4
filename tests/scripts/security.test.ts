import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:who|-+) /.test(line))
  .map((line) => line.replace(/ {2,}/g, ' '));

test.each(rows)('%s', (row) => {
  const named = [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
  expect(named, 'a line without a test').not.toEqual([]);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
