import type { Loss } from '../blocks/loss.ts';
import type { PropertyValues } from '../blocks/property.ts';
import type { Failure } from '../errors/failure.ts';
import type { OldBlockState } from './old-block.ts';
import type { Written } from './written.ts';

/** What can happen to a job. Times are ms since 1970, given by the caller: the reducer has no clock. */
export type JobEvent =
  /** A worker took the job: a new epoch. */
  | { type: 'claimed' }
  | { type: 'assetHeld'; key: string; bytes: number; contentType: string }
  /** The asset stays a link, for `reason`. */
  | { type: 'assetLinked'; key: string; reason: string }
  /** Notion does not take these addresses as pictures. */
  | { type: 'assetsRefused'; keys: string[] }
  | { type: 'uploadStarted'; key: string }
  /** The upload failed and can be made anew. */
  | { type: 'uploadReset'; key: string }
  | { type: 'uploadDone'; key: string; uploadId: string; at: number }
  /** `notionAt` is the moment by Notion's clock. */
  | { type: 'stepStarted'; index: number; at: number; notionAt: number }
  /** Nobody knows whether Notion carried the request out. */
  | { type: 'stepUncertain'; index: number }
  /** Notion does not show the effect of an uncertain request. */
  | { type: 'stepAbsent'; index: number; at: number }
  /** The request surely had no effect: it can be sent again. */
  | { type: 'stepReset'; index: number }
  | { type: 'stepDone'; index: number; written: Written }
  /** Columns changed since the clip was accepted: these values fit them. */
  | { type: 'valuesRefitted'; values: PropertyValues; losses: Loss[] }
  /** The request that trashes an old block leaves. */
  | { type: 'oldSending'; id: string; at: number }
  /** What became of an old block. `isSure` when no request to trash it can still be under way. */
  | { type: 'oldSettled'; id: string; state: Exclude<OldBlockState, 'sending'>; isSure: boolean }
  /** A block that this clip had made is in the trash. */
  | { type: 'madeRemoved'; id: string }
  | { type: 'commentRemoved' }
  /** The values of the page are as before. */
  | { type: 'priorRestored' }
  | { type: 'waiting'; until: number; failure: Failure }
  /** The wait is over. */
  | { type: 'woke' }
  /** It cannot go on without the user. */
  | { type: 'stopped'; failure: Failure }
  | { type: 'retried' }
  /** The user wants the clip gone: Cancel while it runs, Undo when it is done. */
  | { type: 'cancelAsked' }
  /** What the clip had made in Notion is in the trash. */
  | { type: 'cancelled'; at: number }
  | { type: 'finished'; at: number };
