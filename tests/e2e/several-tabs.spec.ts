import { expect } from '@playwright/test';
import { allowedBrowser } from './allowed-browser.ts';
import { extensionWorker } from './driver/launch-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { expectClean } from './expect-clean.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { LONG_ARTICLE_TITLE } from './site/long-article.ts';
import { SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { chooseDefault, connect, visit } from './steps.ts';
import { test } from './test.ts';

const SAVED = { timeout: 45_000 };

test('all tabs of a window are saved in one go: pinned, asleep, forbidden, internal and known ones', async ({
  emulator,
  site,
}, { outputDir }) => {
  test.setTimeout(150_000);
  emulator.seed(SAMPLE_WORKSPACE);
  const browser = await allowedBrowser({ emulator, site }, ['http://article.test/*', 'http://other.test/*'], ['tabs']);
  const worker = await extensionWorker(browser.context);
  try {
    const options = await connect(browser, TOKEN);
    await chooseDefault(options, DESTINATION);

    // One that is saved already, one that sleeps, one that is pinned, one of a site nobody allowed, one of the browser.
    const known = await visit(browser, 'http://other.test/short');
    const first = await openPopup(browser, known);
    await first.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(first.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
    await first.close();
    await visit(browser, 'http://article.test/article');
    await visit(browser, 'http://article.test/lists/3');
    await visit(browser, 'http://third.test/short');
    await visit(browser, 'chrome://version/');
    await worker.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({});
      const at = (url) => tabs.find((tab) => tab.url === url).id;
      await chrome.tabs.discard(at('http://article.test/article'));
      await chrome.tabs.update(at('http://article.test/lists/3'), { pinned: true });
    })()`);

    const popup = await openPopup(browser, await visit(browser, 'http://article.test/short'));
    await popup.getByRole('button', { name: 'More ways to save' }).click();
    await popup.getByRole('menuitem', { name: 'Save several tabs…' }).click();
    await expect(popup.getByRole('checkbox', { name: /other\.test · saved on/ })).not.toBeChecked();
    await expect(popup.getByRole('checkbox', { name: /not a web page/ }).first()).toBeDisabled();
    await expectClean(popup);
    await popup.screenshot({ path: `${outputDir}/tabs.png` });
    // The browser asks for the one site that is not allowed, and closes the popup over its question.
    const closed = popup.waitForEvent('close');
    const pressed = popup.getByRole('button', { name: 'Save 4 tabs' }).click();
    // It ends in the middle of the press.
    await Promise.all([closed, pressed.catch(() => undefined)]);

    // The others do not wait for the answer.
    await expect.poll(() => emulator.state.pagesTitled(LONG_ARTICLE_TITLE).length, SAVED).toBe(1);

    // Nobody answered, and the popup is gone: the next one asks.
    const next = await openPopup(browser, await visit(browser, 'http://article.test/short#again'));
    await expect(next.getByText('Tearsheet may not read 1 of these tabs.')).toBeVisible();
    await expectClean(next);
    await next.screenshot({ path: `${outputDir}/tabs-asking.png` });
    await next.getByRole('button', { name: 'Save as bookmarks' }).click();
    await expect(next.getByText('4 tabs are on their way to Notion.')).toBeVisible(SAVED);
    await expectClean(next);

    // The one that was known, and the one in front.
    await expect.poll(() => emulator.state.pagesTitled(SHORT_ARTICLE_TITLE).length, SAVED).toBe(2);
    // The bookmark is called as its tab is: nobody read the page.
    const [bookmark] = emulator.state.pagesTitled(`${SHORT_ARTICLE_TITLE} – The Slipway`);
    expect(emulator.state.page(bookmark?.id ?? '').blocks.map(({ type }) => type)).toEqual(['bookmark']);
    const activity = browser.context.waitForEvent('page', (page) => page.url().endsWith('/options.html#activity'));
    await next.getByRole('button', { name: 'Show in Activity' }).click();
    await expect((await activity).getByText(/^Saved · to /)).toHaveCount(5, SAVED);
  } finally {
    await browser.close();
  }
});
