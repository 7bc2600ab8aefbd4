import * as v from 'valibot';
import { ERROR_CODES } from '../errors/error-code.ts';
import type { Job } from './job.ts';

const time = v.number();
const failure = v.object({ code: v.picklist(ERROR_CODES), values: v.array(v.union([v.string(), v.number()])) });
const bytes = { bytes: v.number(), contentType: v.string() };

const asset = v.variant('state', [
  v.object({ state: v.literal('wanted') }),
  v.object({ state: v.literal('held'), ...bytes }),
  v.object({ state: v.literal('uploading'), ...bytes }),
  v.object({ state: v.literal('uploaded'), uploadId: v.string(), at: time, ...bytes }),
  v.object({ state: v.literal('linked'), reason: v.string(), as: v.picklist(['image', 'link']) }),
]);

const step = v.object({
  kind: v.picklist(['create', 'append']),
  blocks: v.number(),
  assets: v.array(v.string()),
  state: v.picklist(['todo', 'sending', 'uncertain', 'done']),
  sentAt: v.nullable(time),
  absentAt: v.nullable(time),
});

const loss = v.object({
  // The sentence for a kind we no longer know is missing; the clip itself is as good as ever.
  kind: v.fallback(
    v.picklist([
      'link',
      'image',
      'file',
      'table',
      'media',
      'embed',
      'math',
      'code',
      'style',
      'form',
      'text',
      'structure',
    ]),
    'structure',
  ),
  what: v.string(),
  reason: v.string(),
  block: v.nullable(v.number()),
});

const job: v.GenericSchema<unknown, Job> = v.object({
  format: v.literal(1),
  id: v.string(),
  epoch: v.number(),
  state: v.picklist(['running', 'attention', 'done', 'cancelled']),
  createdAt: time,
  finishedAt: v.nullable(time),
  connectionId: v.string(),
  target: v.object({ id: v.string(), title: v.string() }),
  page: v.object({ title: v.string(), url: v.string() }),
  tabId: v.nullable(v.number()),
  assets: v.record(v.string(), asset),
  files: v.optional(v.record(v.string(), v.picklist(['video', 'audio', 'pdf'])), {}),
  steps: v.array(step),
  ids: v.record(v.string(), v.string()),
  pageUrl: v.nullable(v.string()),
  wait: v.nullable(v.object({ until: time, failure })),
  cancelling: v.boolean(),
  failure: v.nullable(failure),
  retries: v.number(),
  losses: v.array(loss),
});

/**
 * Reads a stored journal record.
 * @returns null when it is none of ours or of a format this version does not know: it stays where it is, and no other
 *   job waits for it
 */
export function parseJob(stored: unknown): Job | null {
  const parsed = v.safeParse(job, stored);
  return parsed.success ? parsed.output : null;
}
