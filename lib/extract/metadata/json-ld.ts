import { decodeEntities } from './decode-entities.ts';

/** One thing described by JSON-LD, with its properties. */
export type Thing = Readonly<Record<string, unknown>>;

/** Deepest nesting that is followed; beyond it descriptions are of comments and offers. */
const MAX_DEPTH = 6;

/**
 * Reads all JSON-LD of a document: lists, `@graph` and things within things, in document order. What is no JSON is
 * passed over.
 */
export function readJsonLd(document_: Document): readonly Thing[] {
  const things: Thing[] = [];
  for (const script of document_.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parse(script.textContent ?? '', document_), things, 0);
  }
  return things;
}

/** Whether a thing is of a type, compared without the schema.org address in front. */
export function isOfType(thing: Thing, type: RegExp): boolean {
  return textsOf(thing['@type']).some((name) => type.test(name.replace(/^.*[/#:]/, '')));
}

/** The texts of a value: it may be one, a list, or a thing with `@value` or a name. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item));
  if (!isThing(value)) return [];
  return textsOf(value['@value'] ?? value['name'] ?? value['url']);
}

/** Follows a reference `{"@id": …}` to the thing it names. */
export function resolveThing(value: unknown, things: readonly Thing[]): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveThing(item, things));
  if (!isThing(value) || value['name'] !== undefined) return value;
  const id = value['@id'];
  return (id !== undefined && things.find((thing) => thing['@id'] === id && thing['name'] !== undefined)) || value;
}

function parse(text: string, document_: Document): unknown {
  const decoded = (_: string, value: unknown) => (typeof value === 'string' ? decodeEntities(value, document_) : value);
  // Content systems wrap it in comments and CDATA, and leave line breaks inside strings.
  const json = text.replace(
    /^\s*(?:\/\*.*?\*\/|<!--|\/\/)?\s*(?:<!\[CDATA\[)?|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?|-->\s*$/g,
    '',
  );
  for (const candidate of [json, json.replace(/\p{Cc}+/gu, ' '), json.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(candidate, decoded);
    } catch {
      // The next reading is more lenient.
    }
  }
  return null;
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, things, depth + 1);
  } else if (isThing(value)) {
    things.push(value);
    for (const item of Object.values(value)) if (typeof item === 'object') collect(item, things, depth + 1);
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
