import * as v from 'valibot';
import type { StoredBlock } from '../ports/notion-api.ts';
import { plainText, plainTextSchema } from './plain-text.ts';

const block = v.object({
  id: v.string(),
  type: v.string(),
  has_children: v.boolean(),
  created_by: v.optional(v.object({ id: v.string() })),
});

const words = v.fallback(v.object({ rich_text: plainTextSchema }), { rich_text: [] });

/** Reads a block of an answer, as far as we compare it. */
export function storedBlock(answer: unknown): StoredBlock {
  const { id, type, has_children: hasChildren, created_by: by } = v.parse(block, answer);
  const payload: unknown = Reflect.get(Object(answer), type);
  return { id, type, hasChildren, createdBy: by?.id ?? '', text: plainText(v.parse(words, payload).rich_text) };
}
