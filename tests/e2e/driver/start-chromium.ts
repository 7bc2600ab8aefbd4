import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { browserFlags, extensionFlags, type Hosts } from './browser-flags.ts';

// Playwright hands over the toolbar popup as a page only when told to attach to targets of type "other". It reads
// this when it launches a browser; the variable is undocumented, so @playwright/test is pinned.
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';

export interface ChromiumOptions extends Hosts {
  /** Default true. A context menu needs a window, and so a display. */
  headless?: boolean;
  /** The display of that window, as in the variable DISPLAY. */
  display?: string;
  /** Pixels of the device to a CSS pixel. Default 1. */
  scale?: number;
}

/** A browser that Playwright leads. */
export interface Chromium {
  context: BrowserContext;
  /** DevTools of the browser as a whole. */
  devtools: CDPSession;
}

/**
 * Starts a browser.
 * @param profile a folder, which may hold what an earlier run left
 * @param build the folder of an unpacked extension to start with, again at every start; null: none
 */
export async function startChromium(
  options: ChromiumOptions,
  profile: string,
  build: string | null,
): Promise<Chromium> {
  const browser = await findBrowser();
  if (!browser) throw new Error('No browser: run node tests/scripts/setup.mjs');
  const isNamed = build !== null && !browser.isBranded;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: options.headless ?? true,
    viewport: null,
    args: [
      ...browserFlags(options),
      `--force-device-scale-factor=${options.scale ?? 1}`,
      ...(isNamed ? extensionFlags(build) : []),
    ],
    // Playwright switches extensions off unless flags name some.
    ignoreDefaultArgs: isNamed ? [] : ['--disable-extensions'],
    env: { ...process.env, ...(options.display && { DISPLAY: options.display }) },
  });
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('Playwright gave no browser for its context');
  if (build !== null && browser.isBranded) await devtools.send('Extensions.loadUnpacked', { path: build });
  return { context, devtools };
}
