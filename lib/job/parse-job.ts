import * as v from 'valibot';
import { LOSS_KINDS } from '../blocks/loss.ts';
import type { PropertyValue } from '../blocks/property.ts';
import { failureSchema as failure } from '../errors/failure-schema.ts';
import { WAYS } from './asset.ts';
import type { Job } from './job.ts';
import { migrateJob } from './migrate-job.ts';
import { writeSchema } from './write.ts';

const time = v.number();
const way = v.picklist(WAYS);
const failures = v.object({
  embedded: v.exactOptional(v.string()),
  page: v.exactOptional(v.string()),
  fetch: v.exactOptional(v.string()),
  import: v.exactOptional(v.string()),
});
const bytes = { bytes: v.number(), contentType: v.string(), sha256: v.string(), way };
const sent = v.nullable(v.object({ uploadId: v.string(), parts: v.number(), since: time }));

const asset = v.variant('state', [
  v.object({ state: v.literal('wanted'), way, failures }),
  v.object({ state: v.literal('asking'), origin: v.string(), until: time, failures }),
  v.object({ state: v.literal('importing'), uploadId: v.string(), since: time, failures }),
  v.object({ state: v.literal('held'), sent, ...bytes }),
  v.object({ state: v.literal('uploading'), sent, ...bytes }),
  v.object({ state: v.literal('uploaded'), uploadId: v.string(), at: time, kept: v.boolean(), ...bytes }),
  v.object({ state: v.literal('imported'), uploadId: v.string(), at: time, failures }),
  v.object({ state: v.literal('linked'), reason: v.string(), as: v.picklist(['image', 'link']) }),
]);

const step = v.object({
  kind: v.picklist(['create', 'append', 'template', 'survey', 'recall', 'properties', 'comment', 'trash']),
  blocks: v.number(),
  assets: v.array(v.string()),
  state: v.picklist(['todo', 'sending', 'uncertain', 'done']),
  sentAt: v.nullable(time),
  notionAt: v.nullable(time),
  absentAt: v.nullable(time),
  answered: v.optional(v.nullable(v.array(v.string())), null),
});

const loss = v.object({
  // The sentence for a kind we no longer know is missing; the clip itself is as good as ever.
  kind: v.fallback(v.picklist(LOSS_KINDS), 'structure'),
  what: v.string(),
  reason: v.string(),
  block: v.nullable(v.number()),
});

/** Values are ours, written as they were checked; only that they are values at all is looked at again. */
const values = v.record(
  v.string(),
  v.custom<PropertyValue>((value) => typeof value === 'object' && value !== null),
);
const old = v.object({
  id: v.string(),
  stamp: v.string(),
  state: v.picklist(['there', 'sending', 'trashed', 'gone', 'kept']),
  lostAt: v.nullable(time),
});

const job: v.GenericSchema<unknown, Job> = v.object({
  format: v.literal(2),
  id: v.string(),
  epoch: v.number(),
  state: v.picklist(['running', 'attention', 'done', 'cancelled']),
  createdAt: time,
  finishedAt: v.nullable(time),
  connectionId: v.string(),
  write: writeSchema,
  target: v.object({ kind: v.picklist(['dataSource', 'page']), id: v.string(), title: v.string() }),
  page: v.object({ title: v.string(), url: v.string() }),
  tabId: v.nullable(v.number()),
  assets: v.record(v.string(), asset),
  files: v.optional(v.record(v.string(), v.picklist(['video', 'audio', 'pdf'])), {}),
  // Records of before say nothing of it: private windows were not told apart.
  isPrivate: v.optional(v.boolean(), false),
  mayAsk: v.boolean(),
  face: v.object({
    covers: v.array(v.string()),
    icon: v.nullable(v.string()),
    emoji: v.nullable(v.string()),
    extra: v.array(v.string()),
  }),
  steps: v.array(step),
  ids: v.record(v.string(), v.string()),
  last: v.record(v.string(), v.string()),
  made: v.object({ blocks: v.array(v.string()), comment: v.nullable(v.string()) }),
  old: v.array(old),
  prior: v.nullable(v.object({ before: values, sent: values })),
  refitted: v.nullable(values),
  pageUrl: v.nullable(v.string()),
  wait: v.nullable(v.object({ until: time, failure })),
  cancelling: v.boolean(),
  failure: v.nullable(failure),
  retries: v.number(),
  losses: v.array(loss),
});

/**
 * Reads a stored journal record of this format or an older one.
 * @returns null when it is none of ours or of a format this version does not know: it stays where it is, and no other
 *   job waits for it
 */
export function parseJob(stored: unknown): Job | null {
  const parsed = v.safeParse(job, migrateJob(stored));
  return parsed.success ? parsed.output : null;
}
