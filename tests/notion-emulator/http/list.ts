import type { Json, JsonObject } from '../json.ts';
import { isUuid } from '../validation/is-uuid.ts';
import { validationError } from './api-error.ts';

const DEFAULT_PAGE_SIZE = 100;

interface Paging {
  readonly start_cursor?: Json;
  readonly page_size?: Json;
}

interface Slice<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/**
 * One page of a list. The cursor is the id of the first item to come.
 * `strict` lists (children, comments, users) refuse what is not an id before looking for it (message 40).
 */
export function slice<T>(items: readonly T[], idOf: (item: T) => string, paging: Paging, strict: boolean): Slice<T> {
  const cursor = paging.start_cursor;
  const size = typeof paging.page_size === 'number' && paging.page_size > 0 ? paging.page_size : DEFAULT_PAGE_SIZE;
  const start = typeof cursor === 'string' ? startOf(items, idOf, cursor, strict) : 0;
  const following = items[start + size];
  return { items: items.slice(start, start + size), next: following === undefined ? null : idOf(following) };
}

function startOf<T>(items: readonly T[], idOf: (item: T) => string, cursor: string, strict: boolean): number {
  if (strict && !isUuid(cursor)) {
    throw validationError(
      `query failed validation: query.start_cursor should be a valid uuid or \`undefined\`, instead was \`${JSON.stringify(cursor)}\`.`,
    );
  }
  const index = items.findIndex((item) => idOf(item) === cursor);
  if (index < 0) throw validationError(`The start_cursor provided is invalid: ${cursor}`);
  return index;
}

/** Notion's list envelope. */
export function listBody(type: string, results: readonly JsonObject[], next: string | null): JsonObject {
  return { object: 'list', results, next_cursor: next, has_more: next !== null, type, [type]: {} };
}
