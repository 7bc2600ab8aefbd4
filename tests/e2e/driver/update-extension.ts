import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { ExtensionBrowser } from './launch-browser.ts';

/**
 * Puts another version in place of the running one, as a browser does with an update: the worker, the popup and every
 * page of the extension end, scripts in web pages lose their extension, and a new worker starts.
 * @param folder where this browser's extension was loaded from; its manifest is changed
 * @param version of the update, unlike the present one
 */
export async function updateExtension(
  { context, devtools }: ExtensionBrowser,
  folder: string,
  version: string,
): Promise<void> {
  const path = join(folder, 'manifest.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), version }));
  const started = context.waitForEvent('serviceworker');
  await devtools.send('Extensions.loadUnpacked', { path: folder });
  const worker = await started;
  expect(await worker.evaluate('chrome.runtime.getManifest().version')).toBe(version);
}
