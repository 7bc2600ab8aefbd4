import { LOOKUPS_KEY, MAX_LOOKUPS, type PageLookup } from '../../hast/page-lookup.ts';

/** What the extension wants looked up (see `LOOKUPS_KEY`), taken once. */
export function requestedLookups(scope: object = globalThis): PageLookup[] {
  const asked: unknown = Reflect.get(scope, LOOKUPS_KEY);
  Reflect.deleteProperty(scope, LOOKUPS_KEY);
  return Array.isArray(asked) ? asked.slice(0, MAX_LOOKUPS).filter(isLookup) : [];
}

function isLookup(asked: unknown): asked is PageLookup {
  const { kind, name } = Object(asked);
  return ['meta', 'schema', 'selector', 'selection'].includes(kind) && typeof name === 'string';
}
