import { type CDPSession, expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './driver/launch-browser.ts';
import { extensionWorker } from './driver/launch-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { READ_DATABASES, READ_STORAGE_AREAS, recordConsole } from './driver/watch-words.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { connect, quickSave, savePopup, visit } from './steps.ts';
import { test } from './test.ts';

const SHORT = 'http://article.test/short';
const SAVED = { timeout: 45_000 };

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

test('a token is nowhere but in its place, and nowhere at all after Disconnect', async ({ extension, emulator }) => {
  test.setTimeout(120_000);
  const said = recordConsole(extension.context);
  const heard: string[] = [];
  const options = await connect(extension, TOKEN);
  await expect(options.getByText('Acme research').first()).toBeVisible();
  await expect(options.getByLabel('Notion token')).toHaveValue('');
  // Whatever the worker sends to anybody is heard by a page of ours.
  await options.exposeFunction('hear', (message: string) => heard.push(message));
  await options.evaluate('chrome.runtime.onMessage.addListener((message) => void hear(JSON.stringify(message)))');

  const page = await visit(extension, SHORT);
  const popup = await savePopup(extension, page, DESTINATION);
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  await popup.close();
  // And once more, with a refusal in the middle: its words and the journal must not tell either.
  emulator.state.faults.add({ method: 'POST', path: '/v1/pages', answer: { when: 'before', status: 401 } });
  const other = await visit(extension, 'http://article.test/article');
  await quickSave(extension, other);
  await expect.poll(async () => (await databases(extension))['jobs'] ?? '', SAVED).toContain('attention');

  const { connections, ...elsewhere } = await databases(extension);
  expect(connections, 'the token lies with the connections').toContain(TOKEN);
  const second = await openPopup(extension, other);
  await expect(second.getByRole('button', { name: 'Try again' })).toBeVisible();
  expectNoSecret({
    ...elsewhere,
    ...(await storageAreas(extension)),
    'the pages': (await everythingIn(page)) + (await everythingIn(other)),
    'the settings page': await everythingIn(options),
    'the popup': await everythingIn(second),
    'the messages': heard.join('\n'),
    'the consoles': said.join('\n'),
    'what Notion was told beside the header': JSON.stringify(emulator.state.requests),
  });

  await options.bringToFront();
  await options
    .getByRole('button', { name: /^Disconnect/ })
    .first()
    .click();
  await expect.poll(async () => (await databases(extension))['connections'], SAVED).not.toContain(TOKEN);
  expectNoSecret({ ...(await databases(extension)), ...(await storageAreas(extension)) });
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

/** The page as text, what its fields hold, and what its own scripts can reach of storage. */
async function everythingIn(page: Page): Promise<string> {
  const fields = `[...document.querySelectorAll('input, textarea')].map(({ value }) => value).join()`;
  const storage = `JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])`;
  return [await page.content(), await page.evaluate(fields), await page.evaluate(storage)].join('\n');
}

function expectNoSecret(places: Record<string, string>): void {
  const leaks = Object.entries(places).flatMap(([place, text]) => (text.includes(TOKEN) ? [place] : []));
  expect(leaks, 'places that hold the token').toEqual([]);
}
