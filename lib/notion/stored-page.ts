import * as v from 'valibot';
import { notionAddress } from '../job/notion-address.ts';
import type { StoredPage } from '../ports/notion-api.ts';

const page = v.object({
  id: v.string(),
  url: v.optional(v.string()),
  created_by: v.object({ id: v.string() }),
  properties: v.record(v.string(), v.unknown()),
});

/** Reads a page of an answer, as far as we compare it. */
export function storedPage(answer: unknown): StoredPage {
  const { id, url, created_by: by, properties } = v.parse(page, answer);
  return { id, url: url ?? notionAddress(id), createdBy: by.id, properties };
}
