import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { releaseNotes } from '../scripts/cut-release.mjs';

const names = v.object({ extension: v.object({ name: v.string(), description: v.string() }) });

/**
 * The texts of the stores' forms by file: name, summary and description in each language, what each permission is for,
 * and what is new in this version.
 */
export async function storeTexts(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of await readdir('locales')) {
    const language = file.replace('.json', '');
    const { extension } = v.parse(names, JSON.parse(await readFile(join('locales', file), 'utf8')));
    texts.set(`${language}/name.txt`, extension.name);
    texts.set(`${language}/summary.txt`, extension.description);
    texts.set(`${language}/description.txt`, await readFile(`store/listing/${language}.txt`, 'utf8'));
  }
  texts.set('permissions.txt', permissionReasons(await readFile('PRIVACY.md', 'utf8')));
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const changelog = await readFile('CHANGELOG.md', 'utf8');
  texts.set('release-notes.txt', releaseNotes(changelog, version) ?? releaseNotes(changelog, 'Unreleased') ?? '');
  return texts;
}

/** The rows of the table of permissions. */
function permissionReasons(policy: string): string {
  const rows = [...policy.matchAll(/^\| `([^`]+)`\s+\| (.+?)\s+\|$/gm)];
  return rows.map(([, permission, reason]) => `${permission}: ${reason}\n`).join('');
}
