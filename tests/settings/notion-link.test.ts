import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notionLinkIds } from '../../lib/settings/notion-link.ts';

const ID = '1a2b3c4d-5e6f-4778-8990-a1b2c3d4e5f6';
const HEX = ID.replaceAll('-', '');
const OTHER = '0f0e0d0c-0b0a-4908-8706-050403020100';
const VIEW = 'ffffffffffff4fff8fffffffffffffff';

test.each([
  ['a page', `https://www.notion.so/Reading-list-${HEX}`],
  ['with the workspace', `https://www.notion.so/acme/Reading-list-${HEX}?pvs=4`],
  ['a database with a view', `https://www.notion.so/${HEX}?v=${VIEW}`],
  ['the new addresses', `https://app.notion.com/p/Reading-list-${HEX}`],
  ['the new addresses with a workspace', `https://app.notion.com/p/acme/${HEX}?v=${VIEW}`],
  ['a published site', `https://acme.notion.site/Reading-list-${HEX}`],
  ['the desktop app', `notion://www.notion.so/acme/Reading-list-${HEX}`],
  ['an upper-case id', `https://notion.so/${HEX.toUpperCase()}`],
  ['a dashed id', `https://www.notion.so/${ID}`],
  ['a place in the page', `https://www.notion.so/Reading-list-${HEX}#${VIEW}`],
  ['no scheme', `www.notion.so/Reading-list-${HEX}`],
  ['blanks around it', `  https://www.notion.so/Reading-list-${HEX}\n`],
  ['a closing slash', `https://app.notion.com/p/${HEX}/`],
  ['a title that ends like an id', `https://www.notion.so/abc-deadbeef-${HEX}`],
  ['the bare id', HEX],
  ['the bare id, dashed', ID],
])('%s', (_, link) => {
  expect(notionLinkIds(link)).toEqual([ID]);
});

test('a page looked at over a database means the page first, then the database', () => {
  const link = `https://www.notion.so/acme/${HEX}?v=${VIEW}&p=${OTHER.replaceAll('-', '')}&pm=s`;
  expect(notionLinkIds(link)).toEqual([OTHER, ID]);
});

test.each([
  '',
  'Reading list',
  'https://www.notion.so/product',
  `https://example.org/${HEX}`,
  `https://notion.so.example.org/${HEX}`,
  `https://evilnotion.so/${HEX}`,
  `javascript:notion.so/${HEX}`,
  `https://www.notion.so/?v=${VIEW}`,
  'deadbeef',
])('%s is no link to a place', (text) => {
  expect(notionLinkIds(text)).toEqual([]);
});

test('takes any text, and gives ids only', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
      for (const id of notionLinkIds(text)) expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }),
  );
});
