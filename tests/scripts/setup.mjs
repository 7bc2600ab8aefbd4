import { pathToFileURL } from 'node:url';
import { installBrowser } from './install-browser.mjs';
import { installDependencies } from './install-dependencies.mjs';

/**
 * Everything that tests and demo need, on a machine with only Node, npm and git: packages and a browser.
 * @returns {Promise<import('./find-browser.mjs').Browser>}
 */
export async function setUp() {
  await installDependencies();
  const browser = await installBrowser();
  console.log(`Browser: ${browser.path}`);
  return browser;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setUp();
}
