import { parseFragment } from '../parse-fragment.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** The parser is slow to ask, and texts repeat the same few. */
const known = new Map<string, string>();

/** Some systems escape twice: what is left of `&amp;oacute;` after parsing is still an entity. */
export function decodeEntities(text: string, page: Document): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity) => {
    const before = known.get(entity);
    if (before !== undefined) return before;
    const decoded = parseFragment(entity, page).textContent ?? entity;
    known.set(entity, decoded);
    return decoded;
  });
}
