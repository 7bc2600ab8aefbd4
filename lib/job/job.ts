import type { BlockPath } from '../batch/step.ts';
import type { Loss } from '../blocks/loss.ts';
import type { PropertyValues, TargetSchema } from '../blocks/property.ts';
import type { Failure } from '../errors/failure.ts';
import type { Asset } from './asset.ts';
import type { FileKind } from './file-kind.ts';
import type { JobStep } from './job-step.ts';
import type { OldBlock } from './old-block.ts';
import type { PageFace } from './page-face.ts';
import type { Write } from './write.ts';

/**
 * One accepted clip: the journal entry from which any worker can go on. It is small; the blocks themselves lie beside
 * it, written once (`JobContent`), and so do the bytes of its pictures.
 */
export interface Job {
  /** Format of this record; an older one is brought up to it by `migrateJob`. */
  format: 2;
  id: string;
  /** Counts the workers that took the job. What an earlier worker still reports is void. */
  epoch: number;
  state: JobState;
  /** ms since 1970. */
  createdAt: number;
  finishedAt: number | null;
  connectionId: string;
  /** What is done with the page: made new, added to one that is there, or put in place of what stands on one. */
  write: Write;
  target: { kind: 'dataSource' | 'page'; id: string; title: string };
  page: { title: string; url: string };
  /** The tab whose page can still give pictures and show the end, if it is there. */
  tabId: number | null;
  /** By source address, in document order. */
  assets: Record<string, Asset>;
  /** By the same keys, those assets that are no pictures: what each is stored as. */
  files: Record<string, FileKind>;
  steps: StepRecord[];
  /** Ids Notion gave, by path (`pathKey`): the page and every block that a later step names as its parent. */
  ids: Record<string, string>;
  /** The newest block we hold under a parent, by its path: what was appended after it is looked for behind it. */
  last: Record<string, string>;
  /** What this clip made on a page that is not its own: all that Cancel and Undo take back there. */
  made: Made;
  /** Update: the blocks that stood on the page before. */
  old: OldBlock[];
  /** Values of the page before this clip changed them, and what it wrote: for Undo. Null until then. */
  prior: { before: PropertyValues; sent: PropertyValues } | null;
  /** The values to send where the columns changed after the clip was accepted; null while they have not. */
  refitted: PropertyValues | null;
  /** Address of the page in Notion, once it exists. */
  pageUrl: string | null;
  /** While Notion asks us to wait or the network is gone. */
  wait: { until: number; failure: Failure } | null;
  /** The user asked to cancel: nothing new is sent, and what this clip made in Notion is taken back. */
  cancelling: boolean;
  /** Why the job needs attention. */
  failure: Failure | null;
  /** How often a request failed and was tried again since the last one that worked; waits that were asked for do not count. */
  retries: number;
  losses: Loss[];
  /** What the new page shows above its content. */
  face: PageFace;
  /** Somebody is there to be asked for a permission: the clip was saved by hand, not by the shortcut. */
  mayAsk: boolean;
  /** It comes from a private window: when it has ended nothing of it is kept. */
  isPrivate: boolean;
}

/**
 * `running` until everything is written; `attention` when it cannot go on without the user; `done` and `cancelled`
 * are final.
 */
export type JobState = 'running' | 'attention' | 'done' | 'cancelled';

interface Made {
  /** Ids of top-level blocks. */
  blocks: string[];
  comment: string | null;
}

/** What the journal holds of a step. */
export interface StepRecord {
  kind: JobStep['kind'];
  /** Blocks this step writes, nested ones included. */
  blocks: number;
  /** Keys of the assets its blocks show. */
  assets: string[];
  state: StepState;
  /** When the request left, ms since 1970, or null. */
  sentAt: number | null;
  /** The same moment by Notion's own clock, ms since 1970: what Notion stamps is compared with it. */
  notionAt: number | null;
  /** When an uncertain request was first found to have had no effect, ms since 1970, or null. */
  absentAt: number | null;
  /**
   * Ids Notion answered with where the browser may have sent the request twice by itself (ADR 12), until what came twice
   * has been looked for; null otherwise.
   */
  answered: string[] | null;
}

/**
 * `sending` is written before the request leaves. Whoever finds it after that does not know how the request ended:
 * the step is `uncertain`, and what Notion holds decides whether it goes on as `done` or `todo`.
 */
export type StepState = 'todo' | 'sending' | 'uncertain' | 'done';

/** What a job writes: stored once when it is accepted, never changed. */
export interface JobContent {
  jobId: string;
  steps: JobStep[];
  properties: PropertyValues;
  /** The columns of the target as they were then: a column that was renamed since is known by its id. */
  schema: TargetSchema;
  /** Addresses of pictures whose key is not their address: `blob:` ones. */
  sources: Record<string, string>;
}

/** Key of a path in `Job.ids`; the page itself is `''`. */
export function pathKey(path: BlockPath): string {
  return path.join('.');
}
