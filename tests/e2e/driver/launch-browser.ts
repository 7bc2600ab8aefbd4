import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import { type Chromium, type ChromiumOptions, startChromium } from './start-chromium.ts';

/** The production build, as it ships. */
export const BUILD = resolve('.output/chrome-mv3');

/** A real browser with the production build of the extension in it. */
export interface ExtensionBrowser extends Chromium {
  extensionId: string;
  /** The folder it was loaded from. */
  build: string;
  /** Holds cookies, storage and the extension's data; survives `close` when it was given to `launchBrowser`. */
  profile: string;
  close(): Promise<void>;
}

export interface LaunchOptions extends ChromiumOptions {
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
  expectBuilt(build);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'tearsheet-profile-')));
  const isNew = (await readdir(profile)).length === 0;
  const { context, devtools } = await startChromium(options, profile, build);
  const extensionId = await listeningExtension(context);
  if (!options.keepsOnboarding) await (isNew ? closeOnboarding(context) : closeEveryOnboarding(context));
  const close = async () => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, devtools, extensionId, build, profile, close };
}

/** @throws Error that says what to run when there is no build in the folder */
export function expectBuilt(folder: string): void {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('The extension is not built: npm run build');
}

/** Waits until the worker listens: a gesture that comes before is lost. The id of its extension. */
export async function listeningExtension(context: BrowserContext): Promise<string> {
  const worker = await extensionWorker(context);
  await expect.poll(() => worker.evaluate('chrome.commands.onCommand.hasListeners()')).toBe(true);
  return new URL(worker.url()).host;
}

/** The page that welcomes a new user, as soon as it is there. */
export async function onboardingPage(context: BrowserContext): Promise<Page> {
  return context.pages().find(isOnboarding) ?? context.waitForEvent('page', isOnboarding);
}

/** Waits for the page that welcomes a new user, and closes it. */
export async function closeOnboarding(context: BrowserContext): Promise<void> {
  await (await onboardingPage(context)).close();
}

/** A profile that was used before is not welcomed again, unless its first browser ended too early. */
async function closeEveryOnboarding(context: BrowserContext): Promise<void> {
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
