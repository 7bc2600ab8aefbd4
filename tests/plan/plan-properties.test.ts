import { expect, test } from 'vitest';
import type { Snapshot } from '../../lib/hast/snapshot.ts';
import { planProperties } from '../../lib/plan/plan-properties.ts';

const snapshot: Snapshot = {
  url: 'https://example.org/article?id=3#comments',
  title: 'An article',
  mode: 'article',
  metadata: {
    author: null,
    published: null,
    modified: null,
    site: null,
    description: null,
    language: null,
    image: null,
    icon: null,
    canonicalUrl: null,
    keywords: [],
    type: null,
  },
  tree: { type: 'root', children: [] },
  strategy: 'readability',
  isCutOff: false,
  language: null,
  direction: 'ltr',
};
const column = (name: string, type: string) => ({ id: name, name, type });

test('fills the title and the column for the address, and leaves the rest alone', () => {
  const schema = [
    column('Homepage', 'url'),
    column('Link', 'url'),
    column('Tags', 'multi_select'),
    column('Name', 'title'),
  ];
  expect(planProperties(snapshot, schema, 'A  title\non two lines ')).toEqual({
    Name: { title: [{ type: 'text', text: { content: 'A title on two lines' } }] },
    Link: { url: 'https://example.org/article?id=3' },
  });
});

test('takes the first column of type URL when none has a known name', () => {
  expect(planProperties(snapshot, [column('Where', 'url')], 'x')).toEqual({
    Where: { url: 'https://example.org/article?id=3' },
  });
});

test('keeps a fragment that is the route of an application', () => {
  const app = { ...snapshot, url: 'https://example.org/#/posts/7' };
  expect(planProperties(app, [column('URL', 'url')], 'x')).toEqual({ URL: { url: 'https://example.org/#/posts/7' } });
});

test('leaves out an address that Notion would refuse for its length', () => {
  const long = { ...snapshot, url: `https://example.org/?${'q'.repeat(2_000)}` };
  expect(planProperties(long, [column('URL', 'url')], 'x')).toEqual({});
});

test('cuts a long title into runs between characters', () => {
  const title = `${'a'.repeat(1_999)}😀${'b'.repeat(10)}`;
  const values = planProperties(snapshot, [column('Name', 'title')], title);
  const runs = [{ content: 'a'.repeat(1_999) }, { content: `😀${'b'.repeat(10)}` }];
  expect(values).toEqual({ Name: { title: runs.map((text) => ({ type: 'text', text })) } });
});

test('fills what the page says of itself into columns of the right type and name', () => {
  const metadata = {
    ...snapshot.metadata,
    author: 'Mara Lindqvist',
    site: 'The Slipway',
    published: '2026-03-04T08:30:00Z',
  };
  const schema = [
    column('Autorin', 'rich_text'),
    column('Published ', 'date'),
    column('Site', 'select'),
    column('Site name', 'rich_text'),
  ];
  const text = (content: string) => ({ rich_text: [{ type: 'text', text: { content } }] });
  expect(planProperties({ ...snapshot, metadata }, schema, 'x')).toEqual({
    Autorin: text('Mara Lindqvist'),
    'Published ': { date: { start: '2026-03-04T08:30:00Z' } },
    'Site name': text('The Slipway'),
  });
});

test.each(['last spring', '2026-13-40', '4 March 2026', ''])(
  'leaves out %j, which is no date for Notion',
  (published) => {
    const metadata = { ...snapshot.metadata, published };
    expect(planProperties({ ...snapshot, metadata }, [column('Published', 'date')], 'x')).toEqual({});
  },
);

test('fills options: who and where may be new ones, keywords only those there are', () => {
  const metadata = {
    ...snapshot.metadata,
    author: 'Mara Lindqvist, Jon Aas',
    site: 'Slipway, The',
    keywords: ['Rail', 'sleeper cars'],
    image: 'https://example.org/pictures/night.jpg?w=800',
  };
  const known = { options: [{ id: '1', name: 'rail', color: 'blue' }] };
  const schema = [
    column('Authors', 'multi_select'),
    column('Publisher', 'select'),
    { ...column('Tags', 'multi_select'), ...known },
    column('Cover', 'files'),
  ];
  expect(planProperties({ ...snapshot, metadata }, schema, 'x')).toEqual({
    Authors: { multi_select: [{ name: 'Mara Lindqvist' }, { name: 'Jon Aas' }] },
    Publisher: { select: { name: 'Slipway The' } },
    Tags: { multi_select: [{ name: 'rail' }] },
    Cover: { files: [{ name: 'night.jpg', external: { url: 'https://example.org/pictures/night.jpg?w=800' } }] },
  });
});

test('fills the column the user chose, and leaves empty the one the user wants empty', () => {
  const metadata = { ...snapshot.metadata, author: 'Mara Lindqvist', site: 'The Slipway' };
  const schema = [column('Author', 'rich_text'), column('Who', 'rich_text'), column('Site', 'rich_text')];
  expect(planProperties({ ...snapshot, metadata }, schema, 'x', { Who: 'author', Site: null })).toEqual({
    Who: { rich_text: [{ type: 'text', text: { content: 'Mara Lindqvist' } }] },
  });
});

test('tells how many minutes it takes to read', () => {
  const text = (value: string) => ({
    ...snapshot,
    tree: { type: 'root' as const, children: [{ type: 'text' as const, value }] },
  });
  const schema = [column('Reading time', 'number'), column('Minutes', 'rich_text')];
  expect(planProperties(text('word '.repeat(714)), schema, 'x')).toEqual({ 'Reading time': { number: 3 } });
  expect(planProperties(text('鴨'.repeat(800)), schema, 'x')).toEqual({ 'Reading time': { number: 2 } });
  expect(planProperties(text('Three short words'), schema, 'x')).toEqual({ 'Reading time': { number: 1 } });
  expect(planProperties(snapshot, schema, 'x')).toEqual({});
});
