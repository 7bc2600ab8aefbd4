import { readFile } from 'node:fs/promises';
import { type CDPSession, expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './driver/launch-browser.ts';
import { extensionWorker } from './driver/launch-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { READ_DATABASES, READ_STORAGE_AREAS, recordConsole } from './driver/watch-words.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { allow, beginSignIn, PUBLIC_CLIENT, test } from './sign-in-test.ts';
import { connect, quickSave, savePopup, visit } from './steps.ts';

const SHORT = 'http://article.test/short';
const OTHER = 'http://article.test/lists/3';
const ARTICLE = 'http://article.test/article';
const SAVED = { timeout: 45_000 };

test.beforeEach(({ emulator }) => emulator.seed({ ...SAMPLE_WORKSPACE, oauthClients: [PUBLIC_CLIENT] }));

test('a token is nowhere but in its place, whatever is done with it, and nowhere at all after Disconnect', async ({
  extension,
  emulator,
  broker,
}) => {
  test.setTimeout(180_000);
  const own = ownClient(extension);
  emulator.seed({ oauthClients: [own] });
  const marks = new Set([TOKEN, PUBLIC_CLIENT.secret, own.secret]);
  const said = recordConsole(extension.context);
  const heard: string[] = [];
  const exported: string[] = [];
  const options = await connect(extension, TOKEN);
  await expect(options.getByText('Acme research').first()).toBeVisible();
  await options.exposeFunction('hear', (message: string) => heard.push(message));
  await options.exposeFunction('keep', (text: string) => exported.push(text));
  await options.evaluate(LISTEN);
  const search = async (pages: Page[]) => {
    const { tokens, refreshTokens, oauthCodes } = emulator.state;
    for (const secret of [...tokens.keys(), ...refreshTokens.keys(), ...oauthCodes.keys()]) marks.add(secret);
    const { connections = '', ...elsewhere } = await databases(extension);
    const read = async (page: Page) => [page.url(), await everythingIn(extension, page)] as const;
    const texts = await Promise.all([...pages, options].map(read));
    for (const name of ['popup', 'sidepanel', 'onboarding', 'options']) {
      const page = await visit(extension, `chrome-extension://${extension.extensionId}/${name}.html`);
      texts.push(await read(page));
      await page.close();
    }
    const answers = emulator.state.requests.filter(({ path }) => !path.startsWith('/v1/oauth/'));
    expectNone(marks, {
      ...elsewhere,
      ...(await storageAreas(extension)),
      ...Object.fromEntries(texts),
      'the messages': heard.join('\n'),
      'the exports': exported.join('\n'),
      'the consoles': said.join('\n'),
      'the log of the broker': broker.log(),
      'what Notion was told beside the header': JSON.stringify(answers),
    });
    return connections;
  };

  // A pasted token: a clip that is saved, and one that is refused in the middle.
  const short = await visit(extension, SHORT);
  const saved = await savePopup(extension, short, DESTINATION);
  await expect(saved.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  await saved.close();
  emulator.state.faults.add({ method: 'POST', path: '/v1/pages', nth: 1, answer: { when: 'before', status: 401 } });
  const article = await visit(extension, ARTICLE);
  await quickSave(extension, article);
  await expect.poll(async () => (await databases(extension))['jobs'] ?? '', SAVED).toContain('attention');
  const refused = await openPopup(extension, article);
  await expect(refused.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await search([short, article, refused]), 'the token lies with the connections').toContain(TOKEN);
  await refused.close();
  await disconnectAll(options);
  expect(await search([short, article])).not.toContain(TOKEN);

  // Tokens by the broker, one of which runs out in the middle of a clip.
  await allow(await beginSignIn(extension, options), ['Library']);
  await expect(options.getByText('Signed in: sees the pages you chose')).toHaveCount(1);
  for (const secret of emulator.state.refreshTokens.keys()) marks.add(secret);
  emulator.state.faults.add({ method: 'POST', path: '/v1/pages', nth: 1, answer: { when: 'before', status: 401 } });
  const renewed = await savePopup(extension, await visit(extension, OTHER), DESTINATION);
  await expect(renewed.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  await renewed.close();

  // Tokens by a client of one's own, whose secret is typed in.
  await options.bringToFront();
  await options.getByText('Use your team’s own Notion client').click();
  await options.getByLabel('Client ID').fill(own.id);
  await options.getByLabel('Client secret').fill(own.secret);
  await allow(await beginSignIn(extension, options, 'Sign in with this client'), ['Library']);
  await expect(options.getByText('Signed in: sees the pages you chose')).toHaveCount(2);
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export settings' }).click();
  exported.push(await readFile(await (await download).path(), 'utf8'));
  await options.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect.poll(() => exported.length).toBe(2);
  const connections = await search([short, article]);
  expect(connections).toContain(own.secret);
  for (const secret of emulator.state.refreshTokens.keys()) expect(connections).toContain(secret);

  await disconnectAll(options);
  const left = await search([short, article]);
  for (const mark of marks) expect(left).not.toContain(mark);
});

test('a script in a web page has the extension’s name but none of its rights', async ({ extension }) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, SHORT);
  const session = await extension.context.newCDPSession(page);
  const world = await isolatedWorld(session, extension, page);
  const answers = await session.send('Runtime.evaluate', {
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
    expression: `Promise.all(${JSON.stringify(CALLS)}.map((type) => chrome.runtime
      .sendMessage({ id: 1, type, data: { query: '', token: 'x', connectionId: 'x', jobId: 'x', tabId: 1, mode: 'page' }, timestamp: 0 })
      .then((answer) => JSON.stringify(answer ?? null), String)))`,
  });
  for (const answer of answers.result.value) expect(answer).toContain('"ok":false');
});

/** What our pages may ask of the worker. */
const CALLS = [
  'connections',
  'destinations',
  'connect',
  'disconnect',
  'readPage',
  'startClip',
  'cancelJob',
  'retryJob',
];

/** The world in which the extension's scripts run in a page: there once it has read the page. */
async function isolatedWorld(session: CDPSession, extension: ExtensionBrowser, page: Page): Promise<number> {
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  await openPopup(extension, page);
  const ours = () => worlds.find(({ origin }) => origin.includes(extension.extensionId));
  await expect.poll(ours).toBeTruthy();
  return ours()?.id ?? 0;
}

async function databases(extension: ExtensionBrowser): Promise<Record<string, string>> {
  return (await extensionWorker(extension.context)).evaluate(READ_DATABASES);
}

async function storageAreas(extension: ExtensionBrowser): Promise<Record<string, string>> {
  return (await extensionWorker(extension.context)).evaluate(READ_STORAGE_AREAS);
}

/** A public connection of a team's own, for answers that come straight to this browser. */
function ownClient({ extensionId }: ExtensionBrowser) {
  const redirectUris = [`https://${extensionId}.chromiumapp.org/notion`];
  return { id: 'tearsheet-own', secret: 'secret_of_the_own_client', name: 'Acme clipper', redirectUris };
}

async function disconnectAll(options: Page): Promise<void> {
  await options.bringToFront();
  const buttons = options.getByRole('button', { name: /^Disconnect/ });
  for (let left = await buttons.count(); left > 0; left -= 1) {
    await buttons.first().click();
    await expect(buttons).toHaveCount(left - 1, SAVED);
  }
}

/** In the settings: whatever goes between the parts of the extension is heard, and what is copied is kept. */
const LISTEN = `
  chrome.runtime.onMessage.addListener((message) => void hear(JSON.stringify(message)));
  chrome.storage.onChanged.addListener((changes) => void hear(JSON.stringify(changes)));
  new BroadcastChannel('tearsheet-offscreen').onmessage = ({ data }) => void hear(JSON.stringify(data));
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = async (...parameters) => {
    const answer = await send(...parameters);
    hear(JSON.stringify(answer));
    return answer;
  };
  navigator.clipboard.writeText = async (text) => void keep(text);
`;

/** A page as text with what its fields hold, and in each of its worlds what scripts can reach of names and storage. */
async function everythingIn({ context }: ExtensionBrowser, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => worlds.push(world.id));
  await session.send('Runtime.enable');
  const seen = worlds.map((contextId) =>
    session.send('Runtime.evaluate', { contextId, expression: READ_WORLD, returnByValue: true }),
  );
  const texts = (await Promise.all(seen)).map(({ result }) => String(result.value));
  await session.detach();
  expect(texts.length).toBeGreaterThan(0);
  return [await page.content(), ...texts].join('\n');
}

const READ_WORLD = `[
  ...[...document.querySelectorAll('input, textarea')].map(({ value }) => value),
  ...[localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage })),
  document.cookie,
  ...Object.getOwnPropertyNames(globalThis).map((name) => {
    try {
      const value = globalThis[name];
      return typeof value === 'function' || value === globalThis ? '' : JSON.stringify(value);
    } catch {
      return '';
    }
  }),
].join('\\n')`;

function expectNone(marks: ReadonlySet<string>, places: Record<string, string>): void {
  const leaks = Object.entries(places).flatMap(([place, text]) => {
    return [...marks].filter((mark) => text.includes(mark)).map((mark) => `${place}: ${mark.slice(0, 12)}…`);
  });
  expect(leaks, 'places that hold a secret').toEqual([]);
}
