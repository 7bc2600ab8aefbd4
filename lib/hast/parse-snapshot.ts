import { SnapshotError } from '../errors/snapshot-error.ts';
import { boundAnswer, type LookupAnswers, MAX_LOOKUPS } from './page-lookup.ts';
import { parseTree } from './parse-tree.ts';
import type { CaptureMode, PageMetadata, Snapshot } from './snapshot.ts';

/**
 * Largest snapshot, in UTF-16 units. A page of a million words is some 20 M; embedded pictures (data:) count too.
 * Both fit the worker's memory and IndexedDB many times over.
 */
export const MAX_SNAPSHOT_LENGTH = 64 * 1024 * 1024;

type Json = Readonly<Record<string, unknown>>;

/**
 * Parses what `/extract.js` returned. The page may have forged it: only known fields are taken, into new objects, and
 * every one is checked.
 * @throws SnapshotError `snapshotInvalid` when it is no snapshot, `snapshotTooLarge` beyond the limits of length, of
 *   depth and of nodes (`parse-tree.ts`)
 */
export function parseSnapshot(json: string): Snapshot {
  if (typeof json !== 'string') throw invalid('not a string');
  if (json.length > MAX_SNAPSHOT_LENGTH) throw new SnapshotError('snapshotTooLarge', `${json.length} units`);
  const value = fields(parseJson(json), 'snapshot');
  return {
    url: address(value['url'], 'url'),
    title: text(value['title'], 'title'),
    mode: captureMode(value['mode']),
    metadata: pageMetadata(fields(value['metadata'], 'metadata')),
    tree: parseTree(value['tree']),
    strategy: text(value['strategy'], 'strategy'),
    isCutOff: value['isCutOff'] === true,
    language: textOrNull(value['language'], 'language'),
    direction: value['direction'] === 'rtl' ? 'rtl' : 'ltr',
    ...(value['found'] !== undefined && { found: lookupAnswers(fields(value['found'], 'found')) }),
  };
}

function pageMetadata(value: Json): PageMetadata {
  const known = (key: keyof PageMetadata) => textOrNull(value[key], key);
  const keywords = value['keywords'];
  if (!Array.isArray(keywords)) throw invalid('keywords');
  return {
    author: known('author'),
    published: known('published'),
    modified: known('modified'),
    site: known('site'),
    description: known('description'),
    language: known('language'),
    image: known('image'),
    icon: known('icon'),
    canonicalUrl: known('canonicalUrl'),
    keywords: keywords.map((keyword) => text(keyword, 'keywords')),
    type: known('type'),
  };
}

function lookupAnswers(value: Json): LookupAnswers {
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_LOOKUPS)
      .map(([key, texts]) => {
        if (!Array.isArray(texts)) throw invalid('found');
        return [key, boundAnswer(texts.map((each) => text(each, 'found')))];
      }),
  );
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new SnapshotError('snapshotInvalid', 'not JSON', { cause });
  }
}

function fields(value: unknown, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(name);
  return value as Json; // an object out of JSON.parse
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalid(name);
  return value;
}

function textOrNull(value: unknown, name: string): string | null {
  return value === null || value === undefined ? null : text(value, name);
}

function address(value: unknown, name: string): string {
  const url = text(value, name);
  if (!URL.canParse(url)) throw invalid(name);
  return url;
}

function captureMode(value: unknown): CaptureMode {
  switch (value) {
    case 'article':
    case 'selection':
    case 'page':
    case 'bookmark':
      return value;
    default:
      throw invalid('mode');
  }
}

function invalid(field: string): SnapshotError {
  return new SnapshotError('snapshotInvalid', field);
}
