import { decodeEntities } from './decode-entities.ts';

/** What the `meta` elements of a document say, by lower-case name, in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads `name`, `property` and `http-equiv`; one element may carry several names, separated by spaces. */
export function readMetaTags(document_: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document_.querySelectorAll('meta[content], meta[value]')) {
    // Some systems that render on the server write `value`.
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value'))?.trim();
    const names = ['name', 'property', 'http-equiv'].flatMap(
      (key) => meta.getAttribute(key)?.trim().split(/\s+/) ?? [],
    );
    if (!content) continue;
    const text = decodeEntities(content, document_);
    for (const name of new Set(names)) append(tags, name.toLowerCase(), text);
  }
  return tags;
}

/** @returns the first value of the first name that has one */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

function append(tags: Map<string, string[]>, name: string, value: string): void {
  const values = tags.get(name);
  if (values) values.push(value);
  else tags.set(name, [value]);
}
