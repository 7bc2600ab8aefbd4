import { Client, LogLevel } from '@notionhq/client';
import { afterEach, beforeEach } from 'vitest';
import type { Seed } from '../seed/seed-format.ts';
import { type Emulator, startEmulator } from '../start-emulator.ts';

export const ids = {
  home: '11111111-1111-4111-8111-111111111111',
  secret: '22222222-2222-4222-8222-222222222222',
  database: '33333333-3333-4333-8333-333333333333',
  clips: '44444444-4444-4444-8444-444444444444',
};

/** A workspace with a page, a page nobody shared and a data source with a column of every common type. */
export const seed: Seed = {
  workspaces: [
    { name: 'Acme', requestsPerWindow: 100_000, people: [{ name: 'Ada', email: 'ada@example.com' }, { name: 'Bob' }] },
  ],
  pages: [
    { id: ids.home, title: 'Home', icon: { emoji: '🏠' } },
    { id: ids.secret, title: 'Secret' },
  ],
  databases: [
    {
      id: ids.database,
      title: 'Web clips',
      parent: 'Home',
      dataSources: [
        {
          id: ids.clips,
          properties: {
            Name: { title: {} },
            URL: { url: {} },
            Tags: { multi_select: { options: [{ name: 'news', color: 'blue' }] } },
            Kind: { select: { options: [{ name: 'Article' }] } },
            State: { status: {} },
            Read: { checkbox: {} },
            Score: { number: { format: 'number' } },
            Note: { rich_text: {} },
            Published: { date: {} },
            Files: { files: {} },
            Author: { people: {} },
            Mail: { email: {} },
            Phone: { phone_number: {} },
            Made: { created_time: {} },
            Ticket: { unique_id: { prefix: 'CLIP' } },
          },
          templates: [
            {
              name: 'Plain',
              isDefault: true,
              children: [{ paragraph: { rich_text: [{ text: { content: 'From template' } }] } }],
            },
          ],
          rows: [
            {
              properties: { Name: { title: [{ text: { content: 'First' } }] }, URL: { url: 'https://example.com/1' } },
            },
          ],
        },
      ],
    },
  ],
  tokens: [
    { token: 'ntn_all', name: 'clipper', shared: ['Home'] },
    { token: 'ntn_owner', name: 'personal', kind: 'personal' },
    { token: 'ntn_reader', name: 'reader', capabilities: ['read_content'], shared: ['Home'] },
    { token: 'ntn_writer', name: 'writer', capabilities: ['insert_content'], shared: ['Home'] },
  ],
};

export interface World {
  emulator: Emulator;
  notion: Client;
}

/** A fresh emulator for every test, and the official SDK pointed at it. */
export function useWorld(version = '2026-03-11'): World {
  // Filled before every test.
  const world = {} as World;
  beforeEach(async () => {
    world.emulator = await startEmulator({ seed, tlsPort: false });
    world.notion = client(world.emulator, 'ntn_all', version);
  });
  afterEach(() => world.emulator.close());
  return world;
}

export function client(emulator: Emulator, auth: string, notionVersion = '2026-03-11'): Client {
  return new Client({ auth, baseUrl: emulator.url, notionVersion, retry: false, logLevel: LogLevel.ERROR });
}

/** One raw request. A body that is not a string is sent as JSON. */
export async function send(
  emulator: Emulator,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers: {
      authorization: 'Bearer ntn_all',
      'notion-version': '2026-03-11',
      'content-type': 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Rich text of a request. */
export const words = (content: string) => [{ text: { content } }];
