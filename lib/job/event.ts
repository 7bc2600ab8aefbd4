import type { Loss } from '../blocks/loss.ts';
import type { PropertyValues } from '../blocks/property.ts';
import type { Failure } from '../errors/failure.ts';
import type { HeldBytes, SentParts, Way } from './asset.ts';
import type { OldBlockState } from './old-block.ts';
import type { Written } from './written.ts';

/** What can happen to a job. Times are ms since 1970, given by the caller: the reducer has no clock. */
export type JobEvent =
  /** A worker took the job: a new epoch. */
  | { type: 'claimed' }
  /**
   * Its bytes are stored. `change` says what had to be done to them, as a code of the loss report; `kept` is an upload of
   * an earlier clip with the same bytes. Told at once: a moment between, and another worker's turn would send them again.
   */
  | ({
      type: 'assetHeld';
      key: string;
      change: string | null;
      kept: { uploadId: string; at: number } | null;
    } & HeldBytes)
  /** A way failed. `next` is tried then; null: the asset stays a link. */
  | { type: 'assetFailed'; key: string; way: Way; reason: string; next: Way | null }
  /** Only the user can open the next way. */
  | { type: 'permissionWanted'; key: string; origin: string; until: number }
  /** The user said whether we may fetch from a site. */
  | { type: 'originAnswered'; origin: string; allowed: boolean }
  | { type: 'importStarted'; key: string; uploadId: string; at: number }
  | { type: 'importDone'; key: string; at: number }
  /** Notion does not take these addresses as pictures. */
  | { type: 'assetsRefused'; keys: string[] }
  | { type: 'uploadStarted'; key: string }
  /** Part `sent.parts` of an upload has arrived, and all before it. */
  | { type: 'partSent'; key: string; sent: SentParts }
  /** The upload failed and can be made anew, or gone on with from `sent`. */
  | { type: 'uploadReset'; key: string; sent: SentParts | null }
  | { type: 'uploadDone'; key: string; uploadId: string; at: number }
  /** Notion no longer knows uploads of earlier clips that were to be used again: they are made anew. */
  | { type: 'keptRefused'; keys: string[] }
  /** Notion does not take the page with its cover and icon: it is made without. */
  | { type: 'faceDropped' }
  /** The template of a new page is gone: the page is made without. */
  | { type: 'templateDropped'; loss: Loss }
  /** Notion takes these bytes for no upload. */
  | { type: 'uploadRefused'; key: string; reason: string }
  /** `notionAt` is the moment by Notion's clock. */
  | { type: 'stepStarted'; index: number; at: number; notionAt: number }
  /** Nobody knows whether Notion carried the request out. */
  | { type: 'stepUncertain'; index: number }
  /** Notion does not show the effect of an uncertain request. */
  | { type: 'stepAbsent'; index: number; at: number }
  /** The request surely had no effect: it can be sent again. */
  | { type: 'stepReset'; index: number }
  | { type: 'stepDone'; index: number; written: Written }
  /** Notion did it, and the browser may have sent it twice by itself: `ids` are what Notion answered with. */
  | { type: 'stepResent'; index: number; ids: string[]; written: Written }
  /** No page that came twice is left, or none can be looked for. */
  | { type: 'twinsSettled' }
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
