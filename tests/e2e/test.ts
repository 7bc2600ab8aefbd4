import { test as base } from '@playwright/test';
import { type Emulator, startEmulator } from '../notion-emulator/start-emulator.ts';
import type { ExtensionBrowser } from './driver/launch-browser.ts';
import { type SharedBrowser, shareBrowser } from './driver/share-browser.ts';
import { type Display, startDisplay, whyNoDisplay } from './driver/start-display.ts';
import { type Site, startSite } from './site/start-site.ts';

interface Stage {
  /** Whether Notion speaks HTTP/2, as the real one does; HTTP/1.1, which proxies still speak, is the harder one. */
  http2: boolean;
  /** Notion, with the sample workspace. */
  emulator: Emulator;
  /** The web. */
  site: Site;
  /** A screen that nobody sees. A test that asks for it is skipped where there can be none. */
  display: Display;
  /** Another such screen, on which no other window is. */
  emptyDisplay: Display;
  /** Headless, with an extension that has just been installed. */
  extension: ExtensionBrowser;
  /** With its window on the display, for what only a window has: native menus. */
  windowedExtension: ExtensionBrowser;
}

/** What the tests that run in one process share, one after the other. */
interface House {
  sharedBrowser: SharedBrowser;
  /** Null where there can be none. */
  sharedDisplay: Display | null;
  windowedBrowser: SharedBrowser | null;
}

/** A test with its own Notion, its own web and its own extension, in a browser that nobody else uses at that time. */
export const test = base.extend<Stage, House>({
  http2: [false, { option: true }],
  emulator: async ({ http2 }, use) => {
    const emulator = await startEmulator({ http2 });
    await use(emulator);
    await emulator.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  display: async ({ sharedDisplay }, use, { skip }) => {
    if (!sharedDisplay) return skip(true, whyNoDisplay());
    await use(sharedDisplay);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  emptyDisplay: async ({}, use, { skip }) => {
    const reason = whyNoDisplay();
    if (reason) skip(true, reason);
    const display = await startDisplay();
    await use(display);
    await display.close();
  },
  extension: async ({ emulator, site, sharedBrowser }, use) => {
    const browser = await sharedBrowser.lend({ notionPort: emulator.tlsPort, sitePort: site.port });
    await use(browser);
    await browser.close();
  },
  windowedExtension: async ({ emulator, site, windowedBrowser }, use, { skip }) => {
    if (!windowedBrowser) return skip(true, whyNoDisplay());
    const browser = await windowedBrowser.lend({ notionPort: emulator.tlsPort, sitePort: site.port });
    await use(browser);
    await browser.close();
  },
  sharedBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const browser = await shareBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  sharedDisplay: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const display = whyNoDisplay() === undefined ? await startDisplay() : null;
      await use(display);
      await display?.close();
    },
    { scope: 'worker' },
  ],
  windowedBrowser: [
    async ({ sharedDisplay }, use) => {
      const browser = sharedDisplay && (await shareBrowser(sharedDisplay.name));
      await use(browser);
      await browser?.close();
    },
    { scope: 'worker' },
  ],
});
