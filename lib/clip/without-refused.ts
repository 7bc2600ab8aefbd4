import { wordsOf } from '../blocks/words-of.ts';
import type { ErrorCode } from '../errors/error-code.ts';
import type { NotionError } from '../errors/notion-error.ts';
import type { JobStep } from '../job/job-step.ts';
import type { Written } from '../job/written.ts';

/** What Notion says to a step that this page or this connection does not allow, however often it is sent. */
const REFUSED: readonly ErrorCode[] = ['rejected', 'capabilityMissing'];

/**
 * The content of a clip is saved without a note or values that Notion refuses: that is told in the loss report.
 * @returns null where a refusal stops the clip
 */
export function withoutRefused(step: JobStep, error: NotionError): Written | null {
  if (!REFUSED.includes(error.code)) return null;
  switch (step.kind) {
    case 'comment':
      return { losses: [{ kind: 'note', what: wordsOf(step.text).slice(0, 200), reason: error.code, block: null }] };
    case 'recall':
    case 'properties':
      return { losses: [{ kind: 'value', what: '', reason: error.code, block: null }] };
    default:
      return null;
  }
}
