import { notionOpener } from '../../lib/notion/open-notion.ts';
import type { Connection } from '../../lib/ports/token-store.ts';
import { sampleConnection } from '../auth/store-contracts.ts';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { FakeNotion } from './fake-notion.ts';
import { fakeWorld } from './fake-world.ts';

/** Ports over memory, but with Notion at the emulator and a connection for each of its tokens. */
export function emulatorPorts(emulator: Emulator) {
  const connections = (): Connection[] =>
    [...emulator.state.tokens.values()].map(({ token, botId, workspaceId, ownerId }) => ({
      ...sampleConnection(botId),
      token,
      workspaceName: emulator.state.workspaces.get(workspaceId)?.name ?? '',
      actsForUser: ownerId !== null,
      grant: null,
    }));
  const { ports } = fakeWorld(new FakeNotion());
  return {
    ...ports,
    tokens: {
      ...ports.tokens,
      list: async () => connections(),
      get: async (id: string) => connections().find((each) => each.id === id) ?? null,
    },
    openNotion: notionOpener({
      request: (address, init) => fetch(String(address).replace('https://api.notion.com', emulator.url), init),
      isOnline: () => true,
      isAllowed: async () => true,
    }),
  };
}
