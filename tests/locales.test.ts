import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { LOSS_KINDS } from '../lib/blocks/loss.ts';
import { ERROR_CODES } from '../lib/errors/error-code.ts';

const ROOT = join(import.meta.dirname, '..');

/** A message is one text, or one text per number. */
type Message = string | Record<string, string>;

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt_BR', 'zh_CN'];

/** What a text of a language that is not written in Latin letters has in it. */
const SCRIPTS = new Map([
  ['ar', /\p{Script=Arabic}/u],
  ['ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh_CN', /\p{Script=Han}/u],
]);

/** Texts that are the same in every language. */
const NAMES = ['ltr', '“$1”', 'PDF', 'URL'];

/** Texts that a language has in common with English. */
const SHARED: Record<string, readonly string[]> = {
  de: ['$1 s', 'Audio', 'Emoji', 'Status', 'Tags', 'Version $1', 'Video'],
  es: ['$1 min', '$1 s', 'Audio', 'Emoji'],
  fr: [
    ...['$1 images', '$1 min', '$1 pages', '$1 s', '1 image', '1 page', 'Article', 'Audio', 'Description', 'Image'],
    ...['Latitude', 'Longitude', 'Note', 'Page', 'Site', 'Type', 'Version $1'],
  ],
  it: ['$1 min', '$1 s', 'Area', 'Audio', 'Emoji', 'File', 'Screenshot', 'Video'],
  pt_BR: ['$1 min', '$1 s', 'Emoji', 'Latitude', 'Longitude', 'Site', 'Status', 'Tags'],
};

const catalogues = new Map(
  readdirSync(join(ROOT, 'locales')).map((file) => [
    file.replace('.json', ''),
    flatten(JSON.parse(read(join('locales', file)))),
  ]),
);
const english = catalogues.get('en') ?? new Map<string, Message>();
const used = keysInSources();

test('there is a catalogue for every language, under a name the browsers know', () => {
  expect([...catalogues.keys()].sort()).toEqual(LANGUAGES);
  expect(LANGUAGES.filter((name) => !SUPPORTED_LOCALES.has(name))).toEqual([]);
});

test('every text the code asks for is there', () => {
  expect([...used].filter((key) => !key.endsWith('*') && !english.has(key))).toEqual([]);
});

test('every text is asked for', () => {
  // A key put together at run time, `error.${code}`, asks for its whole group.
  const unused = [...english.keys()].filter((key) => !used.has(key) && !used.has(key.replace(/\w+$/, '*')));
  expect(unused).toEqual([]);
});

test('every failure has its sentence, and no sentence outlived its failure', () => {
  const sentences = [...english.keys()].filter((key) => key.startsWith('error.'));
  expect(sentences.sort()).toEqual(ERROR_CODES.map((code) => `error.${code}`).sort());
});

test('every kind of loss has its sentence', () => {
  expect(LOSS_KINDS.filter((kind) => !english.has(`loss.${kind}`))).toEqual([]);
});

test('no two keys become the same name in a browser, where case does not count', () => {
  const names = [...english.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

describe.each([...catalogues])('%s', (name, messages) => {
  test('has the keys of the English catalogue', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has the same kind of message with the same places to fill', () => {
    for (const [key, message] of messages) {
      const places = (text: Message | undefined) => (text === undefined ? [] : [...new Set(placesIn(text))].sort());
      expect([key, typeof message, places(message)]).toEqual([key, typeof english.get(key), places(english.get(key))]);
    }
  });

  test('has no text that is empty or that the plural mark would split', () => {
    const texts = [...messages.values()].flatMap((message) => formsOf(message));
    expect(texts.filter((text) => text.trim() === '' || text.includes(' | '))).toEqual([]);
  });

  test('has forms for numbers that can be chosen between', () => {
    // @wxt-dev/i18n takes one text for all, two for 1 and the others, or three for 0, 1 and the others.
    const plurals = [...messages].filter(([, message]) => typeof message !== 'string');
    const keys = plurals.map(([key, message]) => `${key}: ${Object.keys(message).sort().join()}`);
    expect(keys.filter((found) => !/: (n|1,n|0,1,n)$/.test(found))).toEqual([]);
  });

  test('fits the stores, and says what language it is', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/name and …/description
    expect(messages.get('extension.name')?.length).toBeLessThanOrEqual(75);
    expect(messages.get('extension.description')?.length).toBeLessThanOrEqual(132);
    expect(messages.get('language.tag')).toBe(name.replace('_', '-'));
    expect(messages.get('language.direction')).toBe(name === 'ar' ? 'rtl' : 'ltr');
  });
});

describe.each([...catalogues].filter(([name]) => name !== 'en'))('%s', (name, messages) => {
  const shared = SHARED[name] ?? [];
  const kept = [...messages].flatMap(([key, message]) => {
    const inEnglish = formsOf(english.get(key) ?? '');
    return formsOf(message).filter((text) => inEnglish.includes(text));
  });

  test('leaves no text in English', () => {
    expect(kept.filter((text) => !NAMES.includes(text) && !shared.includes(text))).toEqual([]);
  });

  test('has no exception it does not need', () => {
    expect(shared.filter((text) => !kept.includes(text))).toEqual([]);
  });
});

test.each([...SCRIPTS])('%s is written in its own script', (name, script) => {
  const texts = [...(catalogues.get(name) ?? [])]
    .filter(([key]) => !key.startsWith('language.'))
    .flatMap(([, message]) => formsOf(message))
    .filter((text) => !NAMES.includes(text));
  expect(texts.filter((text) => /\p{Script=Latin}/u.test(text) && !script.test(text))).toEqual([]);
});

function flatten(tree: Record<string, unknown>, prefix = ''): Map<string, Message> {
  const messages = new Map<string, Message>();
  for (const [name, value] of Object.entries(tree)) {
    if (isMessage(value)) messages.set(prefix + name, value);
    else for (const [key, message] of flatten(Object(value), `${prefix}${name}.`)) messages.set(key, message);
  }
  return messages;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'n' in value);
}

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placesIn(message: Message): string[] {
  return formsOf(message).flatMap((text) => text.match(/\$\d/g) ?? []);
}

/**
 * Every string in the sources that begins with a group of the catalogue, every name in the manifest, and `group.*` for
 * every group whose keys are put together at run time.
 */
function keysInSources(): Set<string> {
  const groups = [...new Set([...english.keys()].map((key) => key.split('.')[0]))].join('|');
  const literal = new RegExp(`['"\`]((?:${groups})\\.\\w+)['"\`]`, 'g');
  const composed = new RegExp(`\`((?:${groups})\\.)\\$\\{`, 'g');
  const keys = new Set<string>();
  for (const source of ['components', 'entrypoints', 'lib'].flatMap(sourcesIn)) {
    for (const [, key = ''] of read(source).matchAll(literal)) if (!/\.(html|js|css)$/.test(key)) keys.add(key);
    for (const [, group = ''] of read(source).matchAll(composed)) keys.add(`${group}*`);
  }
  for (const [, name = ''] of read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)) keys.add(name.replace('_', '.'));
  return keys;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
