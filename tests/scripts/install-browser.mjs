import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { packageCommand, runCommand, succeeds } from './run-command.mjs';

/** What the context menu is driven with: a display of its own, a window manager and a hand on mouse and keys. */
const DISPLAY_TOOLS = ['Xvfb', 'xauth', 'xdotool', 'openbox'];
const DISPLAY_PACKAGES = ['xvfb', 'xauth', 'xdotool', 'openbox', 'fonts-liberation', 'fonts-noto-color-emoji'];

/**
 * Makes sure that a browser is there: one that is installed, else Debian's Chromium where apt may be used, else the
 * one Playwright downloads. On Linux Firefox and the tools for a display of our own come along where apt may be used;
 * tests that need them are skipped where it may not.
 * @returns {Promise<import('./find-browser.mjs').Browser>}
 */
export async function installBrowser() {
  const found = await findBrowser();
  const packages = [
    ...(found ? [] : ['chromium']),
    ...(isOnPath('firefox-esr') || isOnPath('firefox') ? [] : ['firefox-esr']),
    ...(DISPLAY_TOOLS.every(isOnPath) ? [] : DISPLAY_PACKAGES),
  ];
  if (process.platform === 'linux' && packages.length > 0) await installFromDebian(packages);
  const browser = (await findBrowser()) ?? (await downloadBrowser());
  if (browser) return browser;
  throw new Error(
    'No browser was found and none could be installed. Install Chromium, Chrome or Edge, or name one: ' +
      'TEARSHEET_BROWSER=/path/to/chromium npm test',
  );
}

/** @param {string} program */
function isOnPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

async function installFromDebian(packages) {
  const isRoot = process.getuid?.() === 0;
  const isAllowed = (await succeeds('apt-get', ['--version'])) && (isRoot || (await succeeds('sudo', ['-n', 'true'])));
  if (!isAllowed) return;
  console.log(`Installing with apt: ${packages.join(' ')} …`);
  const apt = (...parameters) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...parameters];
    return runCommand(isRoot ? 'env' : 'sudo', isRoot ? command.slice(1) : ['-n', ...command]);
  };
  try {
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', ...packages);
  } catch (error) {
    console.warn(`apt could not install them (${error.message}); going on without.`);
  }
}

async function downloadBrowser() {
  console.log('Downloading the Chromium that Playwright offers …');
  await runCommand(packageCommand('playwright'), ['install', 'chromium']).catch(() => {});
  return findBrowser();
}
