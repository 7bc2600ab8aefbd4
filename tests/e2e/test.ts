import { test as base } from '@playwright/test';
import { type Emulator, startEmulator } from '../notion-emulator/start-emulator.ts';
import { type ExtensionBrowser, launchBrowser } from './driver/launch-browser.ts';
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
  /** Headless. */
  extension: ExtensionBrowser;
  /** With its window on the display, for what only a window has: native menus. */
  windowedExtension: ExtensionBrowser;
}

/** A test with its own Notion, its own web and its own browser. */
export const test = base.extend<Stage>({
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
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  display: async ({}, use, { skip }) => {
    const reason = whyNoDisplay();
    if (reason) skip(true, reason);
    const display = await startDisplay();
    await use(display);
    await display.close();
  },
  extension: async ({ emulator, site }, use) => {
    const browser = await launchBrowser({ notionPort: emulator.tlsPort, sitePort: site.port });
    await use(browser);
    await browser.close();
  },
  windowedExtension: async ({ emulator, site, display }, use) => {
    const ports = { notionPort: emulator.tlsPort, sitePort: site.port };
    const browser = await launchBrowser({ ...ports, headless: false, display: display.name });
    await use(browser);
    await browser.close();
  },
});
