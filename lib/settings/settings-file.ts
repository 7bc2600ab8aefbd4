import * as v from 'valibot';
import { parseSettings, type Settings } from './settings.ts';

/** What a file of settings calls itself. */
const FORMAT = 'tearsheet-settings';
/** Raised when older versions could not read what is written any more. */
const VERSION = 1;
/** Largest file, bytes: thousands of rules fit. */
export const MAX_FILE_BYTES = 1_000_000;

const file = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
});

/** Why a file is not taken, as the key of a sentence in `locales/`. */
export type FileProblem = 'data.tooLarge' | 'data.notJson' | 'data.notOurs' | 'data.newer' | 'data.empty';

/** What a file says, laid over the settings there are. */
export type ReadFile =
  | { ok: true; settings: Settings; unreadable: (keyof Settings)[] }
  | { ok: false; problem: FileProblem };

/** All settings as the text of a file. There are no tokens among them: those lie elsewhere. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/**
 * Reads a file of settings, which anybody may have written: only what is known is taken, every part by its schema. What
 * the file does not hold, or holds in a shape that cannot be read, stays as it is.
 * @returns `unreadable` names the parts of the second kind
 */
export function readSettingsFile(text: string, now: Settings): ReadFile {
  if (new Blob([text]).size > MAX_FILE_BYTES) return { ok: false, problem: 'data.tooLarge' };
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problem: 'data.notJson' };
  const parsed = v.safeParse(file, json);
  if (!parsed.success) return { ok: false, problem: 'data.notOurs' };
  const { version, settings: given } = parsed.output;
  if (version > VERSION) return { ok: false, problem: 'data.newer' };
  const names = settingNames(now).filter((name) => Object.hasOwn(given, name));
  if (names.length === 0) return { ok: false, problem: 'data.empty' };
  const unreadable = names.filter((name) => !isReadable(name, given[name]));
  const taken = names.filter((name) => !unreadable.includes(name));
  const read = parseSettings(Object.fromEntries(taken.map((name) => [name, given[name]])));
  const kept = Object.fromEntries(taken.map((name) => [name, read[name]]));
  return { ok: true, settings: parseSettings({ ...now, ...kept }), unreadable };
}

/** Names of all settings. */
export function settingNames(settings: Settings): (keyof Settings)[] {
  return Object.keys(settings) as (keyof Settings)[]; // an object of that type, just parsed
}

/** Whatever cannot be read becomes the default; what was the default before could be read. */
function isReadable(name: keyof Settings, given: unknown): boolean {
  const read = JSON.stringify(parseSettings({ [name]: given })[name]);
  return read !== JSON.stringify(parseSettings({})[name]) || read === JSON.stringify(given);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
