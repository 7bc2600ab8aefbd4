import type { Loss } from '../blocks/loss.ts';
import type { Job } from './job.ts';
import type { OldBlock } from './old-block.ts';

/** What a step that is done tells the journal. */
export interface Written {
  /** Ids of blocks that later steps name as parents, by path. */
  ids?: Record<string, string>;
  /** The page it made. */
  page?: { id: string; url: string };
  /** The newest block it left under a parent, by the parent's path. */
  last?: Record<string, string>;
  /** Top-level blocks it made on a page that is not the clip's own. */
  made?: string[];
  /** The comment it made. */
  comment?: string;
  /** What stood on the page before. */
  old?: OldBlock[];
  /** The values of the page before, with those that will be written. */
  prior?: NonNullable<Job['prior']>;
  losses?: Loss[];
}
