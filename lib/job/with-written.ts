import type { Job } from './job.ts';
import type { Written } from './written.ts';

/** The record with what a step that is done left in Notion. */
export function withWritten(job: Job, { ids, page, last, made = [], comment, old, prior, losses = [] }: Written): Job {
  return {
    ...job,
    ids: { ...job.ids, ...ids, ...(page && { '': page.id }) },
    last: { ...job.last, ...last },
    pageUrl: page?.url ?? job.pageUrl,
    made: { blocks: [...job.made.blocks, ...made], comment: comment ?? job.made.comment },
    old: old ?? job.old,
    prior: prior ?? job.prior,
    losses: [...job.losses, ...losses],
  };
}
