import { expect } from '@playwright/test';
import { DESTINATION, TOKEN } from '../sample-workspace.ts';
import { SHORT_ARTICLE_TITLE } from '../site/short-article.ts';
import { expectText, test } from './test.ts';

const PAGE = 'http://article.test/short';
const SAVED = { timeout: 45_000 };

test.use({ needs: { privateWindows: true } });

test('what is saved from a private window is in Notion, and nowhere else', async ({ device, kind, emulator }) => {
  test.setTimeout(120_000);
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', TOKEN);
  await options.click('button', 'Connect');
  await options.fill('combobox', 'Save to', DESTINATION);
  await options.click('option', new RegExp(DESTINATION));
  await expect.poll(() => options.value('combobox', 'Save to')).toBe(DESTINATION);
  const before = await options.run(TRACES);

  const popup = await device.openPrivatePopup(PAGE);
  await popup.fill('textbox', 'Note', 'A note nobody else reads.');
  await popup.click('button', 'Save');
  await expect.poll(() => popup.has('link', 'Open in Notion'), SAVED).toBe(true);
  // There is no record to undo by.
  expect(await popup.has('button', 'Undo')).toBe(false);
  expect(emulator.state.pagesTitled(SHORT_ARTICLE_TITLE)).toHaveLength(1);

  if (kind === 'firefox') {
    // Firefox often leaves open whether it has sent a request twice: then the record stays for the two minutes after
    // which a second page would be found. Nothing else does.
    const underCheck = { bytes: expect.any(Number), contents: expect.any(Number), jobs: expect.any(Number) };
    await expect.poll(() => options.run(TRACES), SAVED).toEqual({ ...Object(before), ...underCheck });
    return;
  }
  await expect.poll(() => options.run(TRACES), SAVED).toEqual(before);
  await expectText(options, 'Nothing saved yet.');
});

/** How much of pages, clips and drafts lies in the browser, by where it lies. */
const TRACES = `async () => {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('tearsheet'));
  const names = ['jobs', 'contents', 'bytes', 'captures', 'uploads'];
  const transaction = database.transaction(names);
  const counts = await Promise.all(names.map(async (name) => [name, await done(transaction.objectStore(name).count())]));
  database.close();
  const session = Object.keys(await chrome.storage.session.get(null)).filter((key) => !key.startsWith('panel'));
  const local = JSON.stringify(await chrome.storage.local.get(null));
  return { ...Object.fromEntries(counts), session: session.length, names: local.split('oarlock').length - 1 };
}`;
