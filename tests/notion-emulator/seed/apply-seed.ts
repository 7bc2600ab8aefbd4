import { dashed, newId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Capability, Token, Workspace } from '../model/types.ts';
import { idOf, workspaceOf } from './find-reference.ts';
import { seedDatabase } from './seed-database.ts';
import type { Seed, SeedToken, SeedWorkspace } from './seed-format.ts';
import { seedPage } from './seed-page.ts';

const ALL: readonly Capability[] = [
  'read_content',
  'update_content',
  'insert_content',
  'read_comments',
  'insert_comments',
  'read_users',
  'read_user_emails',
];

/** Fills a state, in one moment of its clock. May be called again to add more. Throws when a reference leads nowhere. */
export function applySeed(state: State, seed: Seed): void {
  state.inOneMoment(() => fill(state, seed));
}

function fill(state: State, seed: Seed): void {
  const wanted = seed.workspaces ?? (state.workspaces.size === 0 ? [{ name: 'Workspace' }] : []);
  for (const workspace of wanted) seedWorkspace(state, workspace);
  for (const emoji of seed.customEmojis ?? []) {
    const id = dashed(emoji.id ?? newId());
    state.customEmojis.set(id, { id, workspaceId: workspaceOf(state, undefined).id, name: emoji.name, url: emoji.url });
  }
  for (const page of seed.pages ?? []) seedPage(state, page);
  for (const database of seed.databases ?? []) seedDatabase(state, database);
  for (const token of seed.tokens ?? []) seedToken(state, token);
  for (const client of seed.oauthClients ?? []) {
    state.oauthClients.set(client.id, { ...client, capabilities: client.capabilities ?? ALL });
  }
}

function seedWorkspace(state: State, seed: SeedWorkspace): void {
  const workspace: Workspace = {
    id: dashed(seed.id ?? newId()),
    name: seed.name,
    icon: seed.icon ?? null,
    maxFileUploadSize: seed.maxFileUploadSize ?? 5 * 1024 ** 3,
    requestsPerWindow: seed.requestsPerWindow ?? 180,
    blocksLeft: seed.blocksLeft ?? null,
  };
  state.workspaces.set(workspace.id, workspace);
  for (const person of seed.people ?? [{ name: 'Ada', email: 'ada@example.com' }]) {
    const id = dashed(person.id ?? newId());
    const { name } = person;
    state.users.set(id, {
      id,
      workspaceId: workspace.id,
      type: 'person',
      name,
      avatarUrl: null,
      email: person.email ?? null,
    });
  }
}

function seedToken(state: State, seed: SeedToken): void {
  const workspace = workspaceOf(state, seed.workspace);
  const botId = newId();
  const people = [...state.users.values()].filter(
    (user) => user.workspaceId === workspace.id && user.type === 'person',
  );
  const owner =
    seed.owner === undefined ? people[0] : people.find(({ id, name }) => id === seed.owner || name === seed.owner);
  const kind = seed.kind ?? 'internal';
  const token: Token = {
    token: seed.token,
    workspaceId: workspace.id,
    botId,
    name: seed.name,
    kind,
    ownerId: kind === 'internal' ? null : (owner?.id ?? null),
    capabilities: new Set(seed.capabilities ?? ALL),
    shared: seed.shared === undefined ? 'everything' : new Set(seed.shared.map((each) => idOf(state, each))),
    revoked: false,
    clientId: null,
    issuedAt: state.now(),
  };
  state.tokens.set(token.token, token);
  state.users.set(botId, {
    id: botId,
    workspaceId: workspace.id,
    type: 'bot',
    name: seed.name,
    avatarUrl: null,
    email: null,
  });
}
