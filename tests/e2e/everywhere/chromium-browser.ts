import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { allowPrivateWindows } from '../driver/allow-private-windows.ts';
import { allowSites } from '../driver/allow-sites.ts';
import type { Hosts } from '../driver/browser-flags.ts';
import { killBrowser } from '../driver/kill-browser.ts';
import { killWorker } from '../driver/kill-worker.ts';
import { type ExtensionBrowser, launchBrowser } from '../driver/launch-browser.ts';
import { openPopup } from '../driver/open-popup.ts';
import { pressLast } from '../driver/press-last.ts';
import { privatePopup } from '../driver/private-popup.ts';
import { shareBrowser } from '../driver/share-browser.ts';
import { updateExtension } from '../driver/update-extension.ts';
import { expectClean } from '../expect-clean.ts';
import { openOptions, quickSave, visit } from '../steps.ts';
import { chromiumScreen, chromiumTab } from './chromium-screen.ts';
import type { Needs, Screen, SharedTestBrowser, Tab, TestBrowser } from './test-browser.ts';

/**
 * Chromium. What is loaded into a running one is gone with it, and what a user allows outside the page no test can press:
 * for both there is one of its own.
 */
export async function shareChromium(): Promise<SharedTestBrowser> {
  const shared = await shareBrowser();
  return {
    lend: async (hosts, needs) =>
      Object.keys(needs).length > 0 ? launchChromium(hosts, needs) : chromiumBrowser(await shared.lend(hosts)),
    close: shared.close,
  };
}

async function launchChromium(hosts: Hosts, needs: Needs): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'tearsheet-profile-'));
  const launch = () => launchBrowser({ ...hosts, profile });
  let first = await launch();
  if (needs.privateWindows || needs.sites || needs.apis) {
    await first.close();
    if (needs.privateWindows) await allowPrivateWindows(profile, first.extensionId);
    await allowSites(profile, first.extensionId, needs.sites ?? [], needs.apis ?? []);
    first = await launch();
  }
  const browser = chromiumBrowser(first, launch);
  const close = async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...browser, close };
}

/**
 * Chromium as the scenarios for every browser see it.
 * @param launchAgain starts it with the same profile
 */
function chromiumBrowser(lent: ExtensionBrowser, launchAgain?: () => Promise<ExtensionBrowser>): TestBrowser {
  let browser = lent;
  const pages = new WeakMap<Screen, Page>();
  const pageOf = (screen: Screen) => {
    const page = pages.get(screen);
    if (!page) throw new Error('This screen belongs to another browser');
    return page;
  };
  const known = <Kind extends Screen>(page: Page, as: (page: Page) => Kind): Kind => {
    const screen = as(page);
    pages.set(screen, page);
    return screen;
  };
  return {
    name: 'chromium',
    openOptions: async () => known(await openOptions(browser), chromiumTab),
    visit: async (url) => known(await visit(browser, url), chromiumTab),
    openPopup: async (tab) => known(await openPopup(browser, pageOf(tab)), chromiumScreen),
    openPanel: async (tab) => {
      const popup = await openPopup(browser, pageOf(tab));
      const opened = browser.context.waitForEvent('page', (page) => page.url().endsWith('/sidepanel.html'));
      await popup.getByRole('button', { name: 'More ways to save' }).click();
      await pressLast(popup.getByRole('menuitem', { name: 'Open in the side panel' }));
      return known(await opened, chromiumScreen);
    },
    pressButton: async (tab) => {
      const popup = await openPopup(browser, pageOf(tab));
      if (!popup.isClosed()) await popup.waitForEvent('close');
    },
    switchTo: (tab: Tab) => pageOf(tab).bringToFront(),
    quickSave: (tab) => quickSave(browser, pageOf(tab)),
    chooseInMenu: async () => {
      throw new Error('A headless Chromium draws no menus');
    },
    opened: async (press) => {
      const page = browser.context.waitForEvent('page');
      await press();
      return known(await page, chromiumScreen);
    },
    openPrivatePopup: async (url) => known(await privatePopup(browser, url), chromiumScreen),
    update: async (version) => updateExtension(browser, version),
    expectClean: (screen) => expectClean(pageOf(screen)),
    killBackground: async () => {
      const page = await browser.context.newPage();
      await killWorker(browser, page);
      await page.close();
    },
    crash: async () => {
      if (!launchAgain)
        throw new Error('A scenario that ends the browser says so: test.use({ needs: { restart: true } })');
      await killBrowser(browser);
      browser = await launchAgain();
    },
    close: () => browser.close(),
  };
}
