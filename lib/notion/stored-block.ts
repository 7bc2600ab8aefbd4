import * as v from 'valibot';
import type { StoredBlock } from '../ports/notion-api.ts';
import { plainText, plainTextSchema } from './plain-text.ts';

const user = v.optional(v.object({ id: v.string() }), { id: '' });
const time = v.optional(v.string(), '');

const block = v.object({
  id: v.string(),
  type: v.string(),
  has_children: v.boolean(),
  created_by: user,
  last_edited_by: user,
  created_time: time,
  last_edited_time: time,
  in_trash: v.optional(v.boolean(), false),
});

const words = v.fallback(v.union([v.object({ rich_text: plainTextSchema }), v.object({ title: v.string() })]), {
  rich_text: [],
});

/** Reads a block of an answer, as far as we compare it. */
export function storedBlock(answer: unknown): StoredBlock {
  const stored = v.parse(block, answer);
  const payload = v.parse(words, Reflect.get(Object(answer), stored.type));
  return {
    id: stored.id,
    type: stored.type,
    hasChildren: stored.has_children,
    createdBy: stored.created_by.id,
    editedBy: stored.last_edited_by.id,
    createdAt: timeOf(stored.created_time),
    editedAt: timeOf(stored.last_edited_time),
    inTrash: stored.in_trash,
    text: 'title' in payload ? payload.title : plainText(payload.rich_text),
  };
}

/** ms since 1970; 0 where Notion does not say. */
function timeOf(text: string): number {
  const time = Date.parse(text);
  return Number.isNaN(time) ? 0 : time;
}
