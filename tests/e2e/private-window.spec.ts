import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { allowPrivateWindows } from './driver/allow-private-windows.ts';
import { type ExtensionBrowser, extensionWorker, launchBrowser } from './driver/launch-browser.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { chooseDefault, connect } from './steps.ts';
import { test } from './test.ts';

const PAGE = 'http://article.test/short';
const SAVED = { timeout: 45_000 };

test('what is saved from a private window is in Notion, and nowhere else', async ({ emulator, site }) => {
  test.setTimeout(120_000);
  emulator.seed(SAMPLE_WORKSPACE);
  const profile = await mkdtemp(join(tmpdir(), 'tearsheet-profile-'));
  const hosts = { notionPort: emulator.tlsPort, sitePort: site.port, profile };
  const first = await launchBrowser(hosts);
  await first.close();
  await allowPrivateWindows(profile, first.extensionId);
  const browser = await launchBrowser(hosts);
  try {
    const options = await connect(browser, TOKEN);
    await chooseDefault(options, DESTINATION);
    const before = await traces(options);

    const popup = await popupInPrivateWindow(browser);
    await popup.getByRole('textbox', { name: 'Note' }).fill('A note nobody else reads.');
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
    // There is no record to undo by.
    await expect(popup.getByRole('button', { name: 'Undo' })).toHaveCount(0);
    expect(emulator.state.pagesTitled(SHORT_ARTICLE_TITLE)).toHaveLength(1);

    await expect.poll(() => traces(options), SAVED).toEqual(before);
    await expect(options.getByText('Nothing saved yet.', { exact: false })).toBeVisible();
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Opens a private window on the page, and presses the toolbar button in it. */
async function popupInPrivateWindow({ context, devtools, extensionId }: ExtensionBrowser): Promise<Page> {
  const worker = await extensionWorker(context);
  await worker.evaluate(`chrome.windows.create({ incognito: true, url: '${PAGE}' })`);
  // Playwright knows no private windows, so the tab is found by its address.
  const tab = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ type, url, title }) => type === 'tab' && url === PAGE && title !== '')?.targetId;
  };
  await expect.poll(tab).toBeDefined();
  const opened = context.waitForEvent('page', (popup) => popup.url().includes('/popup.html'));
  await devtools.send('Extensions.triggerAction', { id: extensionId, targetId: (await tab()) ?? '' });
  return opened;
}

/** How much of pages, clips and drafts lies in the browser, by where it lies. */
function traces(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('tearsheet');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = ['jobs', 'contents', 'bytes', 'captures', 'uploads'];
    const tx = database.transaction(names);
    const count = (name: string) =>
      new Promise<number>((resolve) => {
        const request = tx.objectStore(name).count();
        request.onsuccess = () => resolve(request.result);
      });
    const counts = await Promise.all(names.map(async (name) => [name, await count(name)] as const));
    database.close();
    const api: { storage: Record<string, { get(keys: null): Promise<object> }> } = Reflect.get(globalThis, 'chrome');
    const session = Object.keys((await api.storage['session']?.get(null)) ?? {}).filter(
      (key) => !key.startsWith('panel'),
    );
    const local = JSON.stringify(await api.storage['local']?.get(null));
    return { ...Object.fromEntries(counts), session: session.length, names: local.split('oarlock').length - 1 };
  });
}
