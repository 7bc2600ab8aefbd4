import type { RichText } from '../blocks/rich-text.ts';
import { wordsOf } from '../blocks/words-of.ts';
import type { Job } from '../job/job.ts';
import { minuteOf } from '../job/minute-of.ts';
import type { NotionApi, StoredComment } from '../ports/notion-api.ts';
import type { JobPorts } from './clip-ports.ts';
import type { Finding } from './finding.ts';
import { pageIdOf } from './page-id-of.ts';

/** A comment of ours with these words, not older than the send, that no other clip made. @throws NotionError */
export async function findComment(ports: JobPorts, job: Job, since: number, text: RichText[]): Promise<Finding> {
  const same = await commentsLike(ports, job, since, text);
  const [comment] = same;
  if (!comment) return { kind: 'absent' };
  return same.length > 1 ? { kind: 'mixed' } : { kind: 'present', written: { comment: comment.id } };
}

/** All such comments. @throws NotionError */
export async function commentsLike(
  ports: JobPorts,
  job: Job,
  since: number,
  text: RichText[],
): Promise<StoredComment[]> {
  const minute = minuteOf(since);
  const others = (await ports.jobs.list()).filter(({ id }) => id !== job.id);
  const taken = new Set(others.map(({ made }) => made.comment));
  const found = (await listAllComments(ports.notion, pageIdOf(job))).filter((comment) => {
    return comment.createdBy === job.connectionId && comment.createdAt >= minute && !taken.has(comment.id);
  });
  return found.filter((comment) => comment.text === wordsOf(text));
}

async function listAllComments(notion: NotionApi, pageId: string): Promise<StoredComment[]> {
  const all: StoredComment[] = [];
  let cursor: string | null = null;
  do {
    const { items, next }: Awaited<ReturnType<NotionApi['listComments']>> = await notion.listComments(pageId, cursor);
    all.push(...items);
    cursor = next;
  } while (cursor !== null);
  return all;
}
