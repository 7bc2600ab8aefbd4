import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOSS_KINDS } from '../lib/blocks/loss.ts';
import { ERROR_CODES } from '../lib/errors/error-code.ts';

const ROOT = join(import.meta.dirname, '..');

/** A message is one text, or one text per number. */
type Message = string | Record<string, string>;

const catalogues = new Map(
  readdirSync(join(ROOT, 'locales')).map((file) => [file, flatten(JSON.parse(read(join('locales', file))))]),
);
const english = catalogues.get('en.json') ?? new Map<string, Message>();
const used = keysInSources();

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

describe.each([...catalogues])('%s', (_, messages) => {
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
