import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from './firefox-session.ts';

/** As it stands in the manifest. */
export const ADDON_ID = 'tearsheet@tearsheet.dev';

/**
 * Installs the store package, as `npm run zip` made it, for good: a restart finds it again.
 * @param host of its pages, by which Firefox keeps what it stores; Firefox draws one at random unless told
 */
export async function installAddOn({ bidi, chrome }: Session, profile: string, host: string): Promise<void> {
  const archive = join(profile, 'tearsheet.xpi');
  await copyFile(await findPackage(), archive);
  await chrome.run(NAME_HOST, JSON.stringify({ [ADDON_ID]: host }));
  await bidi.send('webExtension.install', {
    extensionData: { type: 'archivePath', path: archive },
    'moz:permanent': true,
  });
}

export async function removeAddOn({ bidi }: Session): Promise<void> {
  await bidi.send('webExtension.uninstall', { extension: ADDON_ID });
}

async function findPackage(): Promise<string> {
  const [zip] = (await readdir('.output')).filter((name) => name.endsWith('-firefox.zip'));
  if (!zip) throw new Error('The package for Firefox is not built: npm run zip');
  return join('.output', zip);
}

const NAME_HOST = `(hosts) => void Services.prefs.setStringPref('extensions.webextensions.uuids', hosts)`;
