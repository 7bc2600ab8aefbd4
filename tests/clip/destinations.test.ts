import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listDestinations } from '../../lib/clip/list-destinations.ts';
import { resolveLink } from '../../lib/clip/resolve-link.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import { emulatorPorts } from '../fakes/emulator-ports.ts';
import { type Emulator, startEmulator } from '../notion-emulator/start-emulator.ts';

const id = (digit: string) =>
  `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`;
const LIBRARY = id('1');
const SHELF = id('2');
const LIST = id('3');
const BOOKS = id('4');
const PAPERS = id('5');
const ARCHIVE = id('6');
const ROW = id('7');
const columns = { Name: { title: {} } };

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({
    tlsPort: false,
    seed: {
      workspaces: [{ name: 'Acme' }],
      pages: [
        { id: LIBRARY, title: 'Library', icon: { emoji: '📚' } },
        { id: SHELF, title: 'Shelf', parent: LIBRARY },
      ],
      databases: [
        {
          title: 'Reading list',
          parent: SHELF,
          dataSources: [
            {
              id: LIST,
              properties: columns,
              rows: [{ id: ROW, properties: { Name: { title: [{ text: { content: 'A row' } }] } } }],
            },
          ],
        },
        {
          id: ARCHIVE,
          title: 'Archive',
          parent: LIBRARY,
          dataSources: [
            { id: BOOKS, title: 'Books', properties: columns },
            { id: PAPERS, title: 'Papers', properties: columns },
          ],
        },
      ],
      tokens: [{ token: 'ntn_all', name: 'All', kind: 'personal' }],
    },
  });
});
afterEach(() => emulator.close());

const list = async (query = '', kept: Destination[] = [], lastSeen: Destination[] = []) =>
  listDestinations(emulatorPorts(emulator), query, kept, lastSeen);
const shown = (items: readonly Destination[]) =>
  Object.fromEntries(items.map(({ title, kind, path }) => [title, `${kind}: ${path.join(' / ')}`]));
const find = (items: readonly Destination[], wanted: string): Destination => {
  const found = items.find((item) => item.id === wanted);
  if (!found) throw new Error(`${wanted} is not listed`);
  return found;
};

describe('the list', () => {
  test('holds data sources and pages with the way to each, and no rows', async () => {
    const { items, changes, problem } = await list();
    expect(shown(items)).toEqual({
      Library: 'page: Acme',
      Shelf: 'page: Acme / Library',
      'Reading list': 'dataSource: Acme / Library / Shelf',
      Books: 'dataSource: Acme / Library / Archive',
      Papers: 'dataSource: Acme / Library / Archive',
    });
    expect(find(items, LIBRARY).icon).toEqual({ emoji: '📚' });
    expect({ changes, problem }).toEqual({ changes: [], problem: null });
  });

  test('is read page by page', async () => {
    const many = Array.from({ length: 230 }, (_, at) => ({
      title: `Database ${at}`,
      dataSources: [{ properties: columns }],
    }));
    emulator.seed({ databases: many });
    const { items } = await list();
    expect(items.filter(({ title }) => title.startsWith('Database '))).toHaveLength(230);
  });

  test('is searched in Notion', async () => {
    expect(shown((await list('shel')).items)).toEqual({ Shelf: 'page: Acme' });
  });

  test('tells what became of kept places', async () => {
    const { items: before } = await list();
    const kept = [LIST, BOOKS, PAPERS, SHELF].map((each) => find(before, each));
    const source = emulator.state.dataSources.get(LIST);
    if (source) Object.assign(source, { title: [{ type: 'text', plain_text: 'Later', text: { content: 'Later' } }] });
    Object.assign(emulator.state.dataSources.get(BOOKS) ?? {}, { inTrash: true });
    emulator.state.dataSources.delete(PAPERS);
    const { changes, items } = await list('', kept);
    expect(changes).toEqual([
      { id: LIST, what: 'renamed', title: 'Reading list', now: 'Later' },
      { id: BOOKS, what: 'trashed', title: 'Books', now: '' },
      { id: PAPERS, what: 'unshared', title: 'Papers', now: '' },
    ]);
    expect(items.map((item) => item.id)).not.toContain(BOOKS);
  });

  test('tells that a page was moved', async () => {
    const { items } = await list();
    const shelf = emulator.state.pages.get(SHELF);
    emulator.seed({ pages: [{ id: id('8'), title: 'Attic', parent: LIBRARY }] });
    if (shelf) shelf.parent = { type: 'page_id', page_id: id('8') };
    const { changes } = await list('', [find(items, SHELF)]);
    expect(changes).toEqual([{ id: SHELF, what: 'moved', title: 'Shelf', now: 'Acme / Library / Attic' }]);
  });

  test('a kept place that search does not know yet is no change', async () => {
    const { items } = await list();
    const page = emulator.state.pages.get(SHELF);
    if (page) page.visibleFrom = Number.POSITIVE_INFINITY;
    const again = await list('', [find(items, SHELF)]);
    expect(again.changes).toEqual([]);
    expect(find(again.items, SHELF).path).toEqual(['Acme', 'Library']);
  });

  test('of one account stays as it was seen while that account cannot be asked', async () => {
    const { items: lastSeen } = await list();
    emulator.seed({ tokens: [{ token: 'ntn_two', name: 'Two', kind: 'personal' }] });
    for (const token of emulator.state.tokens.values()) if (token.token === 'ntn_all') token.revoked = true;
    const { items, problem } = await list('', [], lastSeen);
    expect(problem?.code).toBe('tokenInvalid');
    expect(items).toHaveLength(10);
  });
});

describe('a pasted link', () => {
  const hex = (uuid: string) => uuid.replaceAll('-', '');
  const resolve = async (link: string) => shown(await resolveLink(emulatorPorts(emulator), link));

  test('of a database with several data sources offers each', async () => {
    expect(await resolve(`https://www.notion.so/acme/${hex(ARCHIVE)}?v=${hex(id('9'))}`)).toEqual({
      Books: 'dataSource: Acme / Library / Archive',
      Papers: 'dataSource: Acme / Library / Archive',
    });
  });

  test('of a page', async () => {
    expect(await resolve(`https://app.notion.com/p/Shelf-${hex(SHELF)}`)).toEqual({ Shelf: 'page: Acme / Library' });
  });

  test('of a row, which search never lists', async () => {
    expect(await resolve(`https://acme.notion.site/A-row-${hex(ROW)}`)).toEqual({ 'A row': 'page: Acme' });
  });

  test('of a page looked at over its database offers the page, then the data sources', async () => {
    const found = await resolve(`https://www.notion.so/${hex(ARCHIVE)}?v=${hex(id('9'))}&p=${hex(ROW)}&pm=s`);
    expect(Object.keys(found)).toEqual(['A row', 'Books', 'Papers']);
  });

  test('by the id of a data source', async () => {
    expect(await resolve(BOOKS)).toEqual({ Books: 'dataSource: Acme / Library' });
  });

  test('to something nobody shares, and to no place at all', async () => {
    await expect(resolve(`https://www.notion.so/${hex(id('9'))}`)).rejects.toMatchObject({ code: 'linkNotFound' });
    await expect(resolve('https://example.org/')).rejects.toMatchObject({ code: 'linkNotFound' });
  });

  test('into the trash', async () => {
    Object.assign(emulator.state.pages.get(SHELF) ?? {}, { inTrash: true });
    await expect(resolve(`https://www.notion.so/${hex(SHELF)}`)).rejects.toMatchObject({ code: 'destinationTrashed' });
  });

  test('is looked for in every account', async () => {
    for (const token of emulator.state.tokens.values()) token.revoked = true;
    await expect(resolve(`https://www.notion.so/${hex(SHELF)}`)).rejects.toMatchObject({ code: 'tokenInvalid' });
    emulator.seed({ tokens: [{ token: 'ntn_two', name: 'Two', kind: 'personal' }] });
    expect(await resolve(`https://www.notion.so/${hex(SHELF)}`)).toEqual({ Shelf: 'page: Acme / Library' });
  });
});
