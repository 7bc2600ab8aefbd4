import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addMissingColumns, columnProposal } from '../../lib/clip/add-missing-columns.ts';
import { createWebClips } from '../../lib/clip/create-web-clips.ts';
import type { WebClipsNames } from '../../lib/plan/web-clips.ts';
import type { Creation } from '../../lib/ports/creation-store.ts';
import { emulatorPorts } from '../fakes/emulator-ports.ts';
import { fakeLocks } from '../fakes/fake-locks.ts';
import { type Emulator, startEmulator } from '../notion-emulator/start-emulator.ts';

const HOME = '11111111-1111-4111-8111-111111111111';
const LIST = '33333333-3333-4333-8333-333333333333';
const names: WebClipsNames = {
  database: 'Web clips',
  gallery: 'Gallery',
  table: 'Table',
  columns: {
    title: 'Title',
    url: 'URL',
    author: 'Author',
    published: 'Published',
    savedOn: 'Saved on',
    site: 'Site',
    tags: 'Tags',
    status: 'Status',
    type: 'Type',
    readingTime: 'Reading time',
    cover: 'Cover',
  },
  types: ['Article', 'Video'],
};

let emulator: Emulator;
let creations: Map<string, Creation>;

beforeEach(async () => {
  creations = new Map();
  emulator = await startEmulator({
    tlsPort: false,
    seed: {
      workspaces: [{ name: 'Acme' }],
      pages: [{ id: HOME, title: 'Home' }],
      databases: [
        {
          title: 'Leseliste',
          dataSources: [
            {
              id: LIST,
              properties: { Titel: { title: {} }, Link: { url: {} }, Autor: { rich_text: {} }, Cover: { number: {} } },
            },
          ],
        },
      ],
      tokens: [{ token: 'ntn_mine', name: 'Mine', kind: 'personal' }],
    },
  });
});
afterEach(() => emulator.close());

function ports() {
  return {
    ...emulatorPorts(emulator),
    locks: fakeLocks(),
    creations: {
      get: async (id: string) => creations.get(id) ?? null,
      put: async (creation: Creation) => void creations.set(creation.connectionId, creation),
      remove: async (id: string) => void creations.delete(id),
    },
  };
}

const connectionId = () => [...emulator.state.tokens.values()][0]?.botId ?? '';
const create = (parentId: string | null = HOME) =>
  createWebClips(ports(), { connectionId: connectionId(), parentId }, names);
const made = () =>
  [...emulator.state.databases.values()].filter(({ title }) => title.some((run) => run['plain_text'] === 'Web clips'));
const views = () => [...emulator.state.views.values()];

describe('creating a database for clips', () => {
  test('in a page gives every column, a gallery with covers and a table', async () => {
    const destination = await create();
    expect(destination).toMatchObject({ kind: 'dataSource', title: 'Web clips', path: ['Acme', 'Home'] });
    const columns = emulator.state.dataSources.get(destination.id)?.properties ?? [];
    expect(Object.fromEntries(columns.map(({ name, type }) => [name, type]))).toEqual({
      Title: 'title',
      URL: 'url',
      Author: 'rich_text',
      Published: 'date',
      'Saved on': 'created_time',
      Site: 'select',
      Tags: 'multi_select',
      Status: 'status',
      Type: 'select',
      'Reading time': 'number',
      Cover: 'files',
    });
    expect(views().map(({ type }) => type)).toEqual(['gallery', 'table']);
    const cover = decodeURIComponent(columns.find(({ name }) => name === 'Cover')?.id ?? '');
    expect(views()[0]?.settings['configuration']).toMatchObject({ cover: { type: 'property', property_id: cover } });
    expect(creations.size).toBe(0);
  });

  test('as a private page, where the token acts for a person', async () => {
    const destination = await create(null);
    expect(destination.path).toEqual(['Acme']);
    expect(made()[0]?.parent.type).toBe('workspace');
  });

  test('as a private page is refused to a connection of the workspace', async () => {
    emulator.state.tokens.clear();
    emulator.seed({ tokens: [{ token: 'ntn_internal', name: 'Internal' }] });
    await expect(create(null)).rejects.toMatchObject({ code: 'rejected' });
    expect(creations.size).toBe(0);
  });

  test('whose answer was lost is found, not made twice', async () => {
    emulator.state.faults.add({ method: 'POST', path: '/v1/databases', nth: 1, cut: 'after' });
    await create();
    expect(made()).toHaveLength(1);
    expect(views()).toHaveLength(2);
  });

  test('that was saved without an answer is taken by its id', async () => {
    emulator.state.faults.add({ method: 'POST', path: '/v1/databases', nth: 1, saved: true });
    await create();
    expect(made()).toHaveLength(1);
  });

  test('that never arrived is told after a while, and the next press makes it', async () => {
    emulator.state.faults.add({ method: 'POST', path: '/v1/databases', nth: 1, cut: 'before' });
    await expect(create()).rejects.toMatchObject({ code: 'network' });
    expect(made()).toHaveLength(0);
    await create();
    expect(made()).toHaveLength(1);
  });

  test('as a private page whose answer was lost and that search does not show is left to the user', async () => {
    emulator.state.faults.add({ method: 'POST', path: '/v1/databases', nth: 1, cut: 'before' });
    await expect(create(null)).rejects.toMatchObject({ code: 'databaseUncertain' });
  });

  test('that a worker died over goes on with what is there', async () => {
    emulator.state.faults.add({ method: 'POST', path: '/v1/views', nth: 1, answer: { when: 'before', status: 403 } });
    await expect(create()).rejects.toMatchObject({ code: 'insertMissing' });
    expect(creations.size).toBe(1);
    await create();
    expect(made()).toHaveLength(1);
    expect(views().map(({ type }) => type)).toEqual(['gallery', 'table']);
    expect(creations.size).toBe(0);
  });

  test('makes no view twice when its answer was lost', async () => {
    emulator.state.faults.add({ method: 'POST', path: '/v1/views', nth: 1, cut: 'after' });
    await create();
    expect(views().map(({ type }) => type)).toEqual(['gallery', 'table']);
  });

  test('twice at once makes two in turn, each whole', async () => {
    const shared = ports();
    const wish = { connectionId: connectionId(), parentId: HOME };
    await Promise.all([createWebClips(shared, wish, names), createWebClips(shared, wish, names)]);
    expect(made()).toHaveLength(2);
    expect(views()).toHaveLength(4);
  });
});

describe('an existing database', () => {
  const wish = () => ({ connectionId: connectionId(), dataSourceId: LIST });

  test('gets a proposal by name and type, in whatever language', async () => {
    expect(await columnProposal(ports(), wish())).toEqual({
      filled: [
        { column: 'title', name: 'Titel' },
        { column: 'url', name: 'Link' },
        { column: 'author', name: 'Autor' },
      ],
      missing: ['published', 'site', 'tags', 'type', 'readingTime', 'cover'],
    });
  });

  test('gets the missing columns, beside one whose name is taken', async () => {
    const after = await addMissingColumns(ports(), wish(), names);
    const columns = emulator.state.dataSources.get(LIST)?.properties ?? [];
    expect(columns.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'Titel: title',
      'Link: url',
      'Autor: rich_text',
      'Cover: number',
      'Published: date',
      'Site: select',
      'Tags: multi_select',
      'Type: select',
      'Reading time: number',
      'Cover 2: files',
    ]);
    expect(after.missing).toEqual([]);
    expect(after.filled).toContainEqual({ column: 'cover', name: 'Cover 2' });
  });

  test('is not asked for columns it has', async () => {
    const world = ports();
    await addMissingColumns(world, wish(), names);
    const count = emulator.state.dataSources.get(LIST)?.properties.length;
    await addMissingColumns(world, wish(), names);
    expect(emulator.state.dataSources.get(LIST)?.properties).toHaveLength(count ?? 0);
  });
});
