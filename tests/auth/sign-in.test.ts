import { describe, expect, test } from 'vitest';
import { NotionError } from '../../lib/errors/notion-error.ts';
import { type AuthWorld, authWorld, DIRECT, IDENTITY, refused, THROUGH_BROKER } from './auth-world.ts';
import { connect } from './connect.ts';

/** The code of what a promise fails with; `null` when it does not fail. */
const failure = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );

const nothingIsLeft = (world: AuthWorld) => {
  expect(world.records.size).toBe(0);
  expect(world.pending.size).toBe(0);
};

describe.each([
  ['through the broker', THROUGH_BROKER],
  ['directly', DIRECT],
])('signing in %s', (_, client) => {
  test('stores a connection that renews itself', async () => {
    const world = authWorld();
    const connection = await connect(world, client);
    expect(connection).toEqual({
      id: 'bot-1',
      token: expect.stringMatching(/^access_/),
      workspaceId: '4b9a2c6e-0000-4000-8000-000000000001',
      workspaceName: 'Acme',
      workspaceIcon: '🏠',
      botName: 'Tearsheet',
      actsForUser: true,
      maxUploadBytes: IDENTITY.maxUploadBytes,
      connectedAt: world.broker.now(),
      grant: {
        client,
        refreshToken: expect.stringMatching(/^refresh_/),
      },
    });
    expect(world.records.get('bot-1')).toEqual(connection);
    expect(world.pending.size).toBe(0);
  });

  test('shows no secret to the window', async () => {
    const world = authWorld();
    const { window } = world.controls;
    let seen = '';
    world.controls.window = (address) => {
      seen = address.href;
      return window(address);
    };
    await connect(world, client);
    const verifier = world.controls.sent[0]?.body['code_verifier'];
    const secret = client.way === 'direct' ? client.clientSecret : verifier;
    expect(secret).toMatch(/./);
    expect(seen).not.toContain(secret);
  });

  test('is cancelled by closing the window', async () => {
    const world = authWorld();
    world.controls.window = async () => ({ kind: 'closed' });
    expect(await failure(connect(world, client))).toBe('signInCancelled');
    expect(world.records.size).toBe(0);
  });

  test('tells of a second window, which does the first one no harm', async () => {
    const world = authWorld();
    const { window } = world.controls;
    world.controls.window = async (address) => {
      world.controls.window = async () => ({ kind: 'busy' });
      expect(await failure(connect(world, client))).toBe('signInBusy');
      return window(address);
    };
    expect((await connect(world, client)).id).toBe('bot-1');
  });

  test('stores nothing when the exchange is not answered', async () => {
    const world = authWorld();
    world.controls.answer = () => null;
    expect(await failure(connect(world, client))).toBe(client.way === 'broker' ? 'brokerUnavailable' : 'network');
    nothingIsLeft(world);
  });

  test('revokes a token it cannot use', async () => {
    const world = authWorld();
    let token = '';
    world.controls.identify = async (given) => {
      token = given;
      throw refused();
    };
    expect(await failure(connect(world, client))).toBe('tokenInvalid');
    expect(token).toMatch(/^access_/);
    expect(world.broker.notion.isValid(token) || world.team.isValid(token)).toBe(false);
    nothingIsLeft(world);
  });

  test('takes the place of the same connection', async () => {
    const world = authWorld();
    const first = await connect(world, client);
    const second = await connect(world, client);
    expect(second.token).not.toBe(first.token);
    expect([...world.records.values()]).toEqual([second]);
  });
});

test('keeps two workspaces side by side', async () => {
  const world = authWorld();
  await connect(world);
  world.controls.identify = async () => ({ ...IDENTITY, botId: 'bot-2', workspaceName: 'Home' });
  await connect(world, DIRECT);
  expect([...world.records.keys()]).toEqual(['bot-1', 'bot-2']);
});

test('proves to the broker that who exchanges is who began', async () => {
  const world = authWorld();
  await connect(world);
  expect(world.controls.sent).toEqual([
    {
      address: 'https://broker.example/token',
      body: {
        grant_type: 'authorization_code',
        code: expect.any(String),
        redirect_uri: world.ports.flow.redirectUri(),
        code_verifier: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      },
    },
  ]);
});

test('sends Notion no verifier, which it would refuse', async () => {
  const world = authWorld();
  await connect(world, DIRECT);
  expect(Object.keys(world.controls.sent[0]?.body ?? {})).toEqual(['grant_type', 'code', 'redirect_uri']);
});

describe('answers that are not used', () => {
  test('Cancel in Notion', async () => {
    const world = authWorld();
    world.controls.window = (address) => world.answerOfNotion(address, { error: 'access_denied' });
    expect(await failure(connect(world))).toBe('signInCancelled');
    nothingIsLeft(world);
    expect(world.controls.sent).toEqual([]);
  });

  test('another refusal, told by its name', async () => {
    const world = authWorld();
    world.controls.window = (address) => world.answerOfNotion(address, { error: 'temporarily_unavailable' });
    await expect(connect(world)).rejects.toMatchObject({ code: 'signInRefused', values: ['temporarily_unavailable'] });
  });

  test('a state that is not ours, whatever else it says', async () => {
    const world = authWorld();
    const { window } = world.controls;
    for (const change of [{ state: 'x'.repeat(43) }, { state: 'x'.repeat(43), error: 'access_denied' }]) {
      world.controls.window = async (opened) => {
        const outcome = await window(opened);
        if (outcome.kind !== 'answered') return outcome;
        const address = new URL(outcome.address);
        for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
        return { kind: 'answered', address: address.href };
      };
      expect(await failure(connect(world))).toBe('signInInvalid');
    }
    expect(world.controls.sent).toEqual([]);
  });

  test('the answer of a sign-in that is over', async () => {
    const world = authWorld();
    const { window } = world.controls;
    let first = '';
    world.controls.window = async (address) => {
      const outcome = await window(address);
      if (outcome.kind === 'answered') first ||= outcome.address;
      return { kind: 'answered', address: first };
    };
    await connect(world);
    expect(await failure(connect(world))).toBe('signInInvalid');
  });

  test('a code of somebody else: the broker wants the verifier that belongs to it', async () => {
    const world = authWorld();
    const { window } = world.controls;
    const other = authWorld();
    let stolen = '';
    other.controls.window = async (address) => {
      const outcome = await window(address);
      if (outcome.kind === 'answered') stolen = new URL(outcome.address).searchParams.get('code') ?? '';
      return { kind: 'closed' };
    };
    await failure(connect(other));
    expect(stolen).not.toBe('');
    world.controls.window = async (address) => ({
      kind: 'answered',
      address: `${world.ports.flow.redirectUri()}?${new URLSearchParams({
        code: stolen,
        state: address.searchParams.get('state') ?? '',
      })}`,
    });
    expect(await failure(connect(world))).toBe('signInExpired');
    nothingIsLeft(world);
  });
});

describe('time', () => {
  test('a code that lay too long', async () => {
    const world = authWorld();
    const { window } = world.controls;
    world.controls.window = async (address) => {
      const outcome = await window(address);
      world.broker.passTime(2 * 60_000);
      return outcome;
    };
    expect(await failure(connect(world))).toBe('signInExpired');
    nothingIsLeft(world);
  });

  test('a sign-in that was never answered is forgotten by the next one', async () => {
    const world = authWorld();
    const { window } = world.controls;
    world.controls.window = async () => ({ kind: 'closed' });
    await failure(connect(world, DIRECT));
    expect(world.pending.size).toBe(1);
    world.broker.passTime(15 * 60_000 + 1);
    world.controls.window = window;
    await connect(world);
    expect(world.pending.size).toBe(0);
  });

  test('a user who left the window open', async () => {
    const world = authWorld();
    const { window } = world.controls;
    world.controls.window = async (address) => {
      const outcome = await window(address);
      world.broker.passTime(15 * 60_000 + 1);
      return outcome;
    };
    expect(await failure(connect(world, DIRECT))).toBe('signInExpired');
    expect(world.controls.sent).toEqual([]);
  });
});

describe('a broker that is down', () => {
  test('at the first page', async () => {
    const world = authWorld();
    world.controls.window = async () => ({ kind: 'unreachable' });
    expect(await failure(connect(world))).toBe('brokerUnavailable');
    expect(await failure(connect(world, DIRECT))).toBe('network');
  });

  test('at the exchange', async () => {
    const world = authWorld();
    world.controls.answer = () => ({ status: 502, body: null, retryAfter: null });
    expect(await failure(connect(world))).toBe('brokerUnavailable');
  });

  test('with too many requests, told with the wait', async () => {
    const world = authWorld();
    world.controls.answer = () => ({ status: 429, body: { error: 'rate_limited' }, retryAfter: '17' });
    const error = await connect(world).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotionError);
    expect(error).toMatchObject({ code: 'rateLimited', values: [17], facts: { retryAfterMs: 17_000 } });
  });

  test('with a Notion behind it that is down', async () => {
    const world = authWorld();
    world.broker.notion.answerWith = () => new Response('<html>Bad gateway</html>', { status: 502 });
    expect(await failure(connect(world))).toBe('notionUnavailable');
  });
});

describe('a client of one’s own', () => {
  test('with a wrong secret', async () => {
    const world = authWorld();
    expect(await failure(connect(world, { way: 'direct', clientId: 'team-1', clientSecret: 'wrong' }))).toBe(
      'signInClient',
    );
  });

  test.each([
    ['', 'secret'],
    ['id', ''],
    ['id:with colon', 'secret'],
    ['id', 'sécret'],
    ['id', 'secret\r\nX-Evil: 1'],
  ])('with what no header can carry: %j %j', async (clientId, clientSecret) => {
    const world = authWorld();
    expect(await failure(connect(world, { way: 'direct', clientId, clientSecret }))).toBe('signInClient');
    nothingIsLeft(world);
  });
});
