import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Hosts } from '../driver/browser-flags.ts';
import { killBrowser } from '../driver/kill-browser.ts';
import { killWorker } from '../driver/kill-worker.ts';
import { type ExtensionBrowser, launchBrowser } from '../driver/launch-browser.ts';
import { openPopup } from '../driver/open-popup.ts';
import { shareBrowser } from '../driver/share-browser.ts';
import { openOptions, quickSave, visit } from '../steps.ts';
import type { Screen, SharedTestBrowser, Tab, TestBrowser } from './test-browser.ts';

/** Chromium; a test that ends it has one of its own, for what is loaded into a running one is gone with it. */
export async function shareChromium(): Promise<SharedTestBrowser> {
  const shared = await shareBrowser();
  return {
    lend: async (hosts, endsIt) => (endsIt ? launchChromium(hosts) : chromiumBrowser(await shared.lend(hosts))),
    close: shared.close,
  };
}

async function launchChromium(hosts: Hosts): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'tearsheet-profile-'));
  const launch = () => launchBrowser({ ...hosts, profile });
  const browser = chromiumBrowser(await launch(), launch);
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
  const pages = new WeakMap<Tab, Page>();
  const pageOf = (tab: Tab) => {
    const page = pages.get(tab);
    if (!page) throw new Error('This tab belongs to another browser');
    return page;
  };
  return {
    name: 'chromium',
    openOptions: async () => screenOf(await openOptions(browser)),
    visit: async (url) => {
      const page = await visit(browser, url);
      const tab = {
        ...screenOf(page),
        holds: async (selector: string) => (await page.locator(selector).count()) > 0,
        select: (selector: string) => page.locator(selector).selectText(),
        go: async (address: string) => void (await page.goto(address)),
        press: async (...keys: string[]) => {
          for (const key of keys) await page.keyboard.press(key);
        },
      };
      pages.set(tab, page);
      return tab;
    },
    openPopup: async (tab) => screenOf(await openPopup(browser, pageOf(tab))),
    openPanel: async (tab) => {
      const popup = await openPopup(browser, pageOf(tab));
      const opened = browser.context.waitForEvent('page', (page) => page.url().endsWith('/sidepanel.html'));
      await popup.getByRole('button', { name: 'More ways to save' }).click();
      await popup.getByRole('menuitem', { name: 'Open in the side panel' }).click();
      return screenOf(await opened);
    },
    pressButton: async (tab) => {
      const popup = await openPopup(browser, pageOf(tab));
      if (!popup.isClosed()) await popup.waitForEvent('close');
    },
    switchTo: (tab) => pageOf(tab).bringToFront(),
    quickSave: (tab) => quickSave(browser, pageOf(tab)),
    chooseInMenu: async () => {
      throw new Error('A headless Chromium draws no menus');
    },
    opened: async (press) => {
      const page = browser.context.waitForEvent('page');
      await press();
      return screenOf(await page);
    },
    killBackground: async () => {
      const page = await browser.context.newPage();
      await killWorker(browser, page);
      await page.close();
    },
    crash: async () => {
      if (!launchAgain) throw new Error('A scenario that ends the browser says so: test.use({ endsBrowser: true })');
      await killBrowser(browser);
      browser = await launchAgain();
    },
    close: () => browser.close(),
  };
}

function screenOf(page: Page): Screen {
  // Playwright knows the roles by a closed list of names; the scenarios use a few of them.
  const control = (role: string, name: string | RegExp) =>
    page.getByRole(role as Parameters<Page['getByRole']>[0], { name, exact: true }).first();
  return {
    click: (role, name) => control(role, name).click(),
    fill: async (role, name, text) => {
      await expect(control(role, name)).toBeEnabled();
      await control(role, name).fill(text);
    },
    has: async (role, name) => (await control(role, name).count()) > 0,
    text: () => page.locator('body').innerText(),
    close: () => page.close(),
  };
}
