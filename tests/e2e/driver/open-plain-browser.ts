import { spawn } from 'node:child_process';
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
  const { display, profile, url, title } = options;
  const browser = await findBrowser();
  if (!browser || browser.isBranded) throw new Error('A browser without DevTools must be Chromium, not Chrome or Edge');
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${profile}`,
      ...browserFlags(options).filter((flag) => flag !== '--enable-unsafe-extension-debugging'),
      ...extensionFlags(BUILD),
      ...PLAYWRIGHT_HAS_THESE,
      url,
    ],
    { env: { ...process.env, DISPLAY: display.name }, stdio: 'ignore' },
  );
  const window = await display.findWindow(`^${title}`);
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
  const close = async () => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
  };
  return { press, close };
}

const PLAYWRIGHT_HAS_THESE = [
  '--no-sandbox',
  '--test-type',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--disable-features=Translate',
];
