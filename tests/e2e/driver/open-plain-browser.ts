import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { browserFlags, extensionFlags, type Hosts } from './browser-flags.ts';
import { extensionProcess } from './extension-process.ts';
import { BUILD } from './launch-browser.ts';
import type { Display } from './start-display.ts';

/**
 * The first moments of a page, in which a gesture's grant may not reach it: nobody's hands are that fast, xdotool is.
 */
const SETTLE_MS = 2_000;

/** A browser that nothing is attached to: an attached debugger would keep its workers alive. */
export interface PlainBrowser {
  /** Presses keys in its window, as xdotool names them: `alt+shift+s`. */
  press(keys: string): Promise<void>;
  close(): Promise<void>;
}

export interface PlainOptions extends Hosts {
  display: Display;
  /** Prepared before, with `launchBrowser`. */
  profile: string;
  /** The page to open, and the beginning of its title, by which its window is found. */
  url: string;
  title: string;
}

export async function openPlainBrowser(options: PlainOptions): Promise<PlainBrowser> {
  const { display, profile } = options;
  const browser = await findBrowser();
  if (!browser || browser.isBranded) throw new Error('A browser without DevTools must be Chromium, not Chrome or Edge');
  const { child, window } = await openWindow(browser.path, options);
  await extensionProcess(profile);
  await setTimeout(SETTLE_MS);
  const press = async (keys: string) => {
    // A click into the margin first, so that the page has the keys.
    await display.xdotool(
      'windowactivate',
      '--sync',
      window,
      'mousemove',
      '--window',
      window,
      '20',
      '400',
      'click',
      '1',
    );
    await display.xdotool('key', '--clearmodifiers', keys);
  };
  return { press, close: () => end(child) };
}

/**
 * A browser without a debugger sometimes opens its window and never asks for the page; nothing outside can tell why, and
 * a next start does. So the first is not waited for long.
 */
async function openWindow(path: string, options: PlainOptions): Promise<{ child: ChildProcess; window: string }> {
  const { display, profile, url, title } = options;
  const flags = browserFlags(options).filter((flag) => flag !== '--enable-unsafe-extension-debugging');
  const parameters = [`--user-data-dir=${profile}`, ...flags, ...extensionFlags(BUILD), ...PLAYWRIGHT_HAS_THESE, url];
  for (let start = 1; ; start += 1) {
    const child = spawn(path, parameters, { env: { ...process.env, DISPLAY: display.name }, stdio: 'ignore' });
    try {
      return { child, window: await display.findWindow(`^${title}`, Math.min(start * 6_000, 18_000)) };
    } catch (error) {
      await end(child);
      if (start === STARTS) throw error;
    }
  }
}

const STARTS = 5;

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.kill()) await once(child, 'exit');
}

const PLAYWRIGHT_HAS_THESE = [
  '--no-sandbox',
  '--test-type',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--disable-features=Translate',
];
