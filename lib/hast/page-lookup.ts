/**
 * Something a rule of the user's wants to know of a page: a meta element by its name, a path into its JSON-LD, elements
 * by a CSS selector, or the text that is selected (which has no name).
 */
export interface PageLookup {
  kind: 'meta' | 'schema' | 'selector' | 'selection';
  name: string;
}

/** What was found for each, by `lookupKey`; nothing is an empty list. */
export type LookupAnswers = Readonly<Record<string, readonly string[]>>;

/** Most that are looked up in a page. */
export const MAX_LOOKUPS = 100;
/** Most texts of an answer, and its length altogether, UTF-16 units. What is beyond stays in the page. */
export const MAX_ANSWER_TEXTS = 100;
export const MAX_ANSWER_LENGTH = 20_000;

/**
 * Name of the global that tells the injected script what to look up; set like `CAPTURE_MODE_KEY`. A page is asked for
 * nothing unless a rule wants it.
 */
export const LOOKUPS_KEY = '__tearsheetLookups';

/** The key under which an answer is handed around. */
export function lookupKey({ kind, name }: PageLookup): string {
  return kind === 'selection' ? kind : `${kind}:${name}`;
}

/** Cuts an answer to its bounds. */
export function boundAnswer(texts: readonly string[]): string[] {
  const kept: string[] = [];
  let room = MAX_ANSWER_LENGTH;
  for (const text of texts.slice(0, MAX_ANSWER_TEXTS)) {
    if (room <= 0) break;
    kept.push(text.slice(0, room));
    room -= text.length;
  }
  return kept;
}
