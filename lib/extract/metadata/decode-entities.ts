import { parseFragment } from '../parse-fragment.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** Some systems escape twice: what is left of `&amp;oacute;` after parsing is still an entity. */
export function decodeEntities(text: string, page: Document): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity) => parseFragment(entity, page).textContent ?? entity);
}
