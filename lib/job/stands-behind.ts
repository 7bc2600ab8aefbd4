import { hasWork } from './has-work.ts';
import type { Job } from './job.ts';

/**
 * True when another clip must end first: two that write on one page would scramble it, and of two that make a page of
 * the same address in the same place nobody could tell later which made which (design §3: at most one open create per
 * target and address). The older goes first; one that waits for the user holds others up only while it is unknown what
 * it did, one that has ended only while its page may be there twice.
 */
export function standsBehind(job: Job, others: readonly Job[]): boolean {
  return others.some((other) => isOlder(other, job) && writeKey(other) === writeKey(job) && isInTheWay(other));
}

/** What only one clip at a time may write. */
export function writeKey({ write, target, page, connectionId }: Job): string {
  if (write.kind !== 'create') return `page ${write.pageId}`;
  return `new ${connectionId} ${target.id} ${page.url}`;
}

function isOlder(other: Job, job: Job): boolean {
  if (other.createdAt !== job.createdAt) return other.createdAt < job.createdAt;
  return other.id < job.id;
}

function isInTheWay(job: Job): boolean {
  if (hasWork(job)) return true;
  return job.state === 'attention' && job.steps.some((step) => step.state === 'sending' || step.state === 'uncertain');
}
