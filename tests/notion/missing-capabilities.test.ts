import { afterEach, beforeEach, expect, test } from 'vitest';
import { CAPABILITIES, type Capability } from '../../lib/errors/capability.ts';
import { notionOpener } from '../../lib/notion/open-notion.ts';
import { type Emulator, startEmulator } from '../notion-emulator/start-emulator.ts';

const NAMES = {
  read: 'read_content',
  insert: 'insert_content',
  update: 'update_content',
  comment: 'insert_comments',
} as const;
const without = (missing: readonly Capability[]) =>
  CAPABILITIES.filter((each) => !missing.includes(each)).map((each) => NAMES[each]);

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({ tlsPort: false });
});
afterEach(() => emulator.close());

const open = (token: string) =>
  notionOpener({
    request: (address, init) => fetch(String(address).replace('https://api.notion.com', emulator.url), init),
    isOnline: () => true,
    isAllowed: async () => true,
  })(token, null);

test.each<Capability[][]>([[[]], [['read']], [['insert', 'comment']], [['update']], [[...CAPABILITIES]]])(
  'tells %j, and writes nothing',
  async (missing) => {
    emulator.seed({ tokens: [{ token: 'ntn_1', name: 'Some', capabilities: without(missing) }] });
    const before = { pages: emulator.state.pages.size, blocks: emulator.state.blocks.size };
    expect(await open('ntn_1').missingCapabilities()).toEqual(missing);
    expect({ pages: emulator.state.pages.size, blocks: emulator.state.blocks.size }).toEqual(before);
    expect(emulator.state.comments.size).toBe(0);
  },
);

test('says nothing of capabilities when it could not find out', async () => {
  await expect(open('ntn_unknown').missingCapabilities()).rejects.toMatchObject({ code: 'tokenInvalid' });
});

test.each([
  ['read', (notion: ReturnType<typeof open>) => notion.searchPlaces('page', '', null)],
  [
    'insert',
    (notion: ReturnType<typeof open>) =>
      notion.appendChildren('00000000-0000-4000-8000-000000000000', [{ type: 'divider', divider: {} }], 'end'),
  ],
  ['update', (notion: ReturnType<typeof open>) => notion.trashPage('00000000-0000-4000-8000-000000000000')],
] as const)('a call that is refused names %s', async (capability, call) => {
  emulator.seed({ tokens: [{ token: 'ntn_2', name: 'None', capabilities: [] }] });
  await expect(call(open('ntn_2'))).rejects.toMatchObject({ code: `${capability}Missing` });
});
