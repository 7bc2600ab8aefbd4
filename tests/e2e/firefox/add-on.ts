import { copyFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Needs } from '../everywhere/test-browser.ts';
import type { Session } from './firefox-session.ts';

/** As it stands in the manifest. */
export const ADDON_ID = 'tearsheet@tearsheet.dev';
const BUILD = '.output/firefox-mv3';

/** Where an add-on is installed. */
export interface AddOnPlace {
  profile: string;
  /** Of its pages, by which Firefox keeps what it stores; Firefox draws one at random unless told. */
  host: string;
}

/** Installs the store package, as `npm run zip` made it, for good: a restart finds it again. */
export async function installAddOn(session: Session, { profile, host }: AddOnPlace, needs: Needs): Promise<void> {
  const { bidi, chrome } = session;
  const archive = join(profile, 'tearsheet.xpi');
  await copyFile(await findPackage(), archive);
  await chrome.run(NAME_HOST, JSON.stringify({ [ADDON_ID]: host }));
  await bidi.send('webExtension.install', {
    extensionData: { type: 'archivePath', path: archive },
    'moz:permanent': true,
    'moz:allowPrivateBrowsing': needs.privateWindows ?? false,
  });
  await chrome.run(ALLOW, ADDON_ID, { permissions: needs.apis ?? [], origins: needs.sites ?? [] });
}

/**
 * Puts another version in place of the running one: the event page and all pages of the add-on end, and start anew.
 * Firefox takes a folder for the time until it ends, above what is installed for good.
 */
export async function updateAddOn({ bidi }: Session, { profile }: AddOnPlace, version: string): Promise<void> {
  const folder = join(profile, 'update');
  await cp(BUILD, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), version }));
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
}

/** Removes it, and what an update has covered. */
export async function removeAddOn({ bidi, chrome }: Session): Promise<void> {
  while (await chrome.run(IS_INSTALLED, ADDON_ID)) await bidi.send('webExtension.uninstall', { extension: ADDON_ID });
}

async function findPackage(): Promise<string> {
  const [zip] = (await readdir('.output')).filter((name) => name.endsWith('-firefox.zip'));
  if (!zip) throw new Error('The package for Firefox is not built: npm run zip');
  return join('.output', zip);
}

const NAME_HOST = `(hosts) => void Services.prefs.setStringPref('extensions.webextensions.uuids', hosts)`;

/** Lets the add-on do more, as its user would in the browser's own question. */
const ALLOW = `async (id, more) => {
  const from = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = ChromeUtils.importESModule(from);
  await ExtensionPermissions.add(id, more, WebExtensionPolicy.getByID(id).extension);
}`;

const IS_INSTALLED = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  return (await AddonManager.getAddonByID(id)) !== null;
}`;
