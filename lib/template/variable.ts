/** What is known of every page, by the name it has in a template. */
export const FACT_NAMES = [
  'title',
  'author',
  'published',
  'modified',
  'site',
  'url',
  'domain',
  'description',
  'language',
  'keywords',
  'image',
  'type',
  'selection',
  'date',
  'now',
] as const;

/** What is looked up in the page itself: a meta element by name, a path into its JSON-LD, an element by CSS selector. */
export const LOOKUP_KINDS = ['meta', 'schema', 'selector'] as const;

export type FactName = (typeof FACT_NAMES)[number];
export type LookupKind = (typeof LOOKUP_KINDS)[number];

/** What a place in a template asks for. */
export type Variable = { kind: 'fact'; name: FactName } | { kind: LookupKind; name: string };

/** Text, or a list of texts. */
export type Value = string | readonly string[];

/** A variable as it stands in a template: the key under which its value is handed around. */
export function variableKey({ kind, name }: Variable): string {
  return kind === 'fact' ? name : `${kind}:${name}`;
}

export function isFactName(name: string): name is FactName {
  return FACT_NAMES.some((known) => known === name);
}

export function isLookupKind(kind: string): kind is LookupKind {
  return LOOKUP_KINDS.some((known) => known === kind);
}
