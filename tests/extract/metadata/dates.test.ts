import { expect, test } from 'vitest';
import { isDateLine, startsByline } from '../../../lib/extract/metadata/byline.ts';
import { cleanAuthor } from '../../../lib/extract/metadata/clean-author.ts';
import { isoDate } from '../../../lib/extract/metadata/iso-date.ts';
import { writtenDate } from '../../../lib/extract/metadata/written-date.ts';

test.each([
  ['2024-05-03', '2024-05-03'],
  ['2024-05-03T10:00:00+0200', '2024-05-03T10:00:00+02:00'],
  ['2024-05-03 10:00', '2024-05-03T10:00'],
  ['20240503', '2024-05-03'],
  ['2024/5/3', '2024-05-03'],
  ['Fri, 03 May 2024 10:00:00 GMT', '2024-05-03T10:00:00.000Z'],
  ['May 3, 2024', '2024-05-03'],
  ['2024', null],
  ['1714730000', null],
  ['2024-02-31', null],
  ['soon', null],
  ['', null],
])('a declared date %j is %j', (value, expected) => {
  expect(isoDate(value)).toBe(expected);
});

test.each([
  ['Published on 3 May 2024', '2024-05-03'],
  ['Posted: May 3rd, 2024 at 10:00', '2024-05-03'],
  ['3 de mayo de 2024', '2024-05-03'],
  ['3. März 2024', '2024-03-03'],
  ['2024年5月3日', '2024-05-03'],
  ['13/05/2024', '2024-05-13'],
  ['05/13/2024', '2024-05-13'],
  ['03.05.2024', '2024-05-03'],
  ['31 February 2024', null],
  ['in 2024', null],
])('a written date %j is %j', (text, expected) => {
  expect(writtenDate(text)).toBe(expected);
});

test('the month comes first only where the address is American', () => {
  expect(writtenDate('05/03/2024', 'https://news.example.com/')).toBe('2024-05-03');
  expect(writtenDate('05/03/2024', 'https://news.example.co.uk/')).toBe('2024-03-05');
});

test.each([
  ['By Ann Mallard', 'Ann Mallard'],
  ['Written by Ann Mallard on May 3, 2024', 'Ann Mallard'],
  ['Von Anna Ente', 'Anna Ente'],
  ['Ann Mallard | Pond News', 'Ann Mallard'],
  ['https://social.example/ann', null],
  ['admin', null],
  ['12:30', null],
])('the byline %j names %j', (byline, name) => {
  expect(cleanAuthor(byline)).toBe(name);
});

test('bylines and date lines are told from sentences', () => {
  expect(startsByline('By Ann Mallard')).toBe(true);
  expect(startsByline('By the time it was dark, they slept.')).toBe(false);
  expect(isDateLine('Updated: Sat 8:31 PM, Feb 17, 2018')).toBe(true);
  expect(isDateLine('On 3 May 2024 the ducks left the pond')).toBe(false);
});
