import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} path its executable
 * @property {boolean} isBranded Chrome or Edge, which ignore `--load-extension` and take extensions through DevTools
 */

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

/** Debian's wrapper script adds an empty `--load-extension`, so the program behind it comes first. */
const CHROMIUM = {
  linux: ['/usr/lib/chromium/chromium', ...onPath('chromium', 'chromium-browser')],
  darwin: applications('Chromium'),
  win32: windowsRoots.map((root) => join(root, 'Chromium', 'Application', 'chrome.exe')),
};

const BRANDED = {
  linux: onPath('google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'),
  darwin: [...applications('Google Chrome'), ...applications('Microsoft Edge')],
  win32: windowsRoots.flatMap((root) => [
    join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
};

/**
 * The browser that tests and demo use: the one that TEARSHEET_BROWSER names, else an installed Chromium, else
 * Playwright's own, else Chrome or Edge.
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser() {
  const named = process.env.TEARSHEET_BROWSER;
  if (named) return { path: named, isBranded: /chrome|edge/i.test(named) && !/chromium/i.test(named) };
  const chromium = firstExisting([...(CHROMIUM[process.platform] ?? []), await downloadedChromium()]);
  if (chromium) return { path: chromium, isBranded: false };
  const branded = firstExisting(BRANDED[process.platform] ?? []);
  return branded && { path: branded, isBranded: true };
}

async function downloadedChromium() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function firstExisting(paths) {
  return paths.find((path) => path && existsSync(path));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function applications(name) {
  return ['/Applications', join(homedir(), 'Applications')].map((folder) =>
    join(folder, `${name}.app`, 'Contents', 'MacOS', name),
  );
}
