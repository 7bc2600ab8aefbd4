import type { AppendStep } from '../batch/step.ts';
import type { Block } from '../blocks/block.ts';
import type { Job, JobContent } from '../job/job.ts';
import type { JobStep } from '../job/job-step.ts';
import { sameBlocks } from '../job/same-blocks.ts';
import { settleAssets } from '../job/settle-assets.ts';
import type { Written } from '../job/written.ts';
import type { StoredBlock } from '../ports/notion-api.ts';
import type { JobPorts } from './clip-ports.ts';
import { freshBlocks } from './find-blocks.ts';
import { commentsLike } from './find-comment.ts';
import { pairIds } from './pair-ids.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Removes what a request left a second time that the browser sent twice by itself. One look is enough: blocks and
 * comments are read as they are, and the try that was answered began after the other had ended (ADR 12).
 * @param answered ids of what Notion answered with: that stays
 * @returns what the step left
 * @throws NotionError
 */
export async function removeTwins(
  ports: JobPorts,
  job: Job,
  since: number,
  step: JobStep,
  content: JobContent,
  answered: readonly string[],
): Promise<Written> {
  if (step.kind === 'comment') {
    const [comment = ''] = answered;
    for (const { id } of await commentsLike(ports, job, since, step.text)) {
      if (id !== comment) await unlessGone(() => ports.notion.deleteComment(id));
    }
    return { comment };
  }
  if (step.kind !== 'append') return {};
  const written = pairIds(step, answered, content, job);
  const fresh = await freshBlocks(ports, job, since, step, content);
  const twins = fresh?.filter(({ id }) => !answered.includes(id));
  if (!twins || !areCopies(sentBlocks(step, job), twins)) return { ...written, losses: [UNCLEAR] };
  for (const { id } of twins) await unlessGone(() => ports.notion.trashBlock(id));
  return written;
}

/** Whose it is cannot be told: it is left where it is, and told. */
const UNCLEAR = { kind: 'kept', what: '', reason: 'uncertain', block: null } as const;

function sentBlocks({ children }: AppendStep, { assets, files }: Job): Block[] {
  return settleAssets(children, assets, files);
}

/** What was sent, any number of times in a row; the first of them may be in the trash already. */
function areCopies(sent: readonly Block[], stored: readonly StoredBlock[]): boolean {
  const copies = Array.from({ length: Math.ceil(stored.length / sent.length) }, () => sent).flat();
  return sameBlocks(copies.slice(copies.length - stored.length), stored);
}
