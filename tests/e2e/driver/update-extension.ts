import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { BUILD, type ExtensionBrowser } from './launch-browser.ts';

/**
 * Puts another version in place of the running one, as a browser does with an update: the worker, the popup and every
 * page of the extension end, scripts in web pages lose their extension, and a new worker starts.
 * @param browser with a build of its own: its manifest is changed
 * @param version of the update, unlike the present one
 */
export async function updateExtension({ context, devtools, build }: ExtensionBrowser, version: string): Promise<void> {
  if (build === BUILD) throw new Error('The build itself is not to be changed');
  const path = join(build, 'manifest.json');
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), version }));
  const started = context.waitForEvent('serviceworker');
  await devtools.send('Extensions.loadUnpacked', { path: build });
  const worker = await started;
  expect(await worker.evaluate('chrome.runtime.getManifest().version')).toBe(version);
}
