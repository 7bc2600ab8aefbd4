import type { Step } from '../batch/step.ts';
import type { RichText } from '../blocks/rich-text.ts';

/** One step of a job in the order they are done: the requests that write blocks, and what stands around them. */
export type JobStep =
  | Step
  /** Waits until Notion has filled a page from its template. */
  | { kind: 'template' }
  /** Update: looks at what stands on the page. */
  | { kind: 'survey' }
  /** Reads the values of a page that is there already, for Undo. */
  | { kind: 'recall' }
  /** Writes the values on a page that is there already. */
  | { kind: 'properties' }
  /** Leaves the user's note as a comment. */
  | { kind: 'comment'; text: RichText[] }
  /** Update: over when all that stood there before was looked at and put into the trash or kept, block by block. */
  | { kind: 'trash' };

/** Steps that write nothing themselves: whoever does not know how one ended does it again. */
export function writesNothing(kind: JobStep['kind']): boolean {
  return kind === 'template' || kind === 'survey' || kind === 'recall' || kind === 'trash';
}
