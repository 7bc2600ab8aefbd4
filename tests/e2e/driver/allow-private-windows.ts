import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

/** Where Chromium keeps what it knows of extensions; the names are its own. */
const preferences = v.looseObject({
  extensions: v.looseObject({ settings: v.record(v.string(), v.looseObject({})) }),
});

/**
 * Lets the extension into private windows, as its user would on the page of extensions.
 * @param profile of a browser that has been started with the extension and closed
 */
export async function allowPrivateWindows(profile: string, extensionId: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const stored = v.parse(preferences, JSON.parse(await readFile(file, 'utf8')));
  const settings = stored.extensions.settings[extensionId];
  if (!settings) throw new Error('The browser does not know the extension');
  settings['incognito'] = true;
  await writeFile(file, JSON.stringify(stored));
}
