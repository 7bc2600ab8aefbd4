import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

/** Where Chromium keeps what an extension was allowed; the names are its own. */
const preferences = v.looseObject({
  extensions: v.looseObject({ settings: v.record(v.string(), v.looseObject({})) }),
});

const list = v.optional(v.array(v.string()), []);
const permissions = v.fallback(v.looseObject({ explicit_host: list, api: list }), { explicit_host: [], api: [] });

/**
 * Lets the extension reach sites, as the user would have allowed it in the browser's own window, which no test can press.
 * @param profile of a browser that has been started with the extension and closed
 * @param patterns such as `http://img.test/*`; the manifest names them as optional
 * @param apis such as `tabs`, likewise
 */
export async function allowSites(
  profile: string,
  extensionId: string,
  patterns: readonly string[],
  apis: readonly string[] = [],
): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const stored = v.parse(preferences, JSON.parse(await readFile(file, 'utf8')));
  const settings = stored.extensions.settings[extensionId];
  if (!settings) throw new Error('The browser does not know the extension');
  for (const field of ['active_permissions', 'granted_permissions']) {
    const allowed = v.parse(permissions, settings[field]);
    settings[field] = {
      ...allowed,
      explicit_host: [...new Set([...allowed.explicit_host, ...patterns])],
      api: [...new Set([...allowed.api, ...apis])],
    };
  }
  await writeFile(file, JSON.stringify(stored));
}
