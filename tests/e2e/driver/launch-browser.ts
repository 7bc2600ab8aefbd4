import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, expect, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { browserFlags, extensionFlags, type Hosts } from './browser-flags.ts';

// Playwright hands over the toolbar popup as a page only when told to attach to targets of type "other". It reads
// this when it launches a browser; the variable is undocumented, so @playwright/test is pinned.
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';

/** The production build, as it ships. */
export const BUILD = resolve('.output/chrome-mv3');

/** A real browser with the production build of the extension in it. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** DevTools of the browser as a whole. */
  devtools: CDPSession;
  extensionId: string;
  /** Holds cookies, storage and the extension's data; survives `close` when it was given to `launchBrowser`. */
  profile: string;
  close(): Promise<void>;
}

export interface LaunchOptions extends Hosts {
  /** Default true. A context menu needs a window, and so a display. */
  headless?: boolean;
  /** The display of that window, as in the variable DISPLAY. */
  display?: string;
  /** Pixels of the device to a CSS pixel. Default 1. */
  scale?: number;
  /** Default false: the page that welcomes a new user is closed, so that it is in nobody's way. */
  keepsOnboarding?: boolean;
  /** A profile to go on with. Default: a new one, removed at the end. */
  profile?: string;
  /** The folder of the unpacked extension. Default: the production build where it was made. */
  build?: string;
}

/** Starts the browser; resolves once the extension's worker listens. */
export async function launchBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const build = options.build ?? BUILD;
  if (!existsSync(join(build, 'manifest.json'))) throw new Error('The extension is not built: npm run build');
  const browser = await findBrowser();
  if (!browser) throw new Error('No browser: run node tests/scripts/setup.mjs');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'tearsheet-profile-')));
  const isNew = (await readdir(profile)).length === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: options.headless ?? true,
    viewport: null,
    args: [
      ...browserFlags(options),
      `--force-device-scale-factor=${options.scale ?? 1}`,
      ...(browser.isBranded ? [] : extensionFlags(build)),
    ],
    // Playwright switches extensions off unless flags name some.
    ignoreDefaultArgs: browser.isBranded ? ['--disable-extensions'] : [],
    env: { ...process.env, ...(options.display && { DISPLAY: options.display }) },
  });
  const devtools = await browserSession(context);
  if (browser.isBranded) await devtools.send('Extensions.loadUnpacked', { path: build });
  const worker = await extensionWorker(context);
  // A gesture that comes before the worker listens for it is lost.
  await expect.poll(() => worker.evaluate('chrome.commands.onCommand.hasListeners()')).toBe(true);
  const { host: extensionId } = new URL(worker.url());
  if (!options.keepsOnboarding) await closeOnboarding(context, isNew);
  const close = async () => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, devtools, extensionId, profile, close };
}

/** The page that welcomes a new user, as soon as it is there. */
export async function onboardingPage(context: BrowserContext): Promise<Page> {
  return context.pages().find(isOnboarding) ?? context.waitForEvent('page', isOnboarding);
}

/** @param isNew a profile that was used before is not welcomed again */
async function closeOnboarding(context: BrowserContext, isNew: boolean): Promise<void> {
  if (isNew) return (await onboardingPage(context)).close();
  for (const page of context.pages().filter(isOnboarding)) await page.close();
  context.on('page', (page) => isOnboarding(page) && void page.close());
}

function isOnboarding(page: Page): boolean {
  return page.url().endsWith('/onboarding.html');
}

/** The service worker of the extension, as soon as it runs. */
export async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for its context');
  return browser.newBrowserCDPSession();
}
