import { ClipError } from './clip-error.ts';
import type { ErrorCode } from './error-code.ts';

/** What is known about a request to Notion that did not succeed. */
export interface NotionErrorFacts {
  code: ErrorCode;
  /** HTTP status, or null when no answer came. */
  status: number | null;
  /** True when Notion may have carried the request out all the same. */
  ambiguous: boolean;
  /** True when the very same request can succeed later. */
  transient: boolean;
  /** How long Notion asks us to wait, in ms, or null. */
  retryAfterMs: number | null;
  /** Set on "saved, but the response could not be built": the write is done and these are its ids. */
  committed: CommittedIds | null;
  /** True when Notion refused the request because of an address in an image block. */
  imageRefused: boolean;
  /** True when Notion refused the request because of a value of a property. */
  valueRefused?: boolean;
  /**
   * True when Notion did what was asked (`committed` has the ids) and the browser may have sent the request twice by
   * itself: it may have been done twice.
   */
  resent?: boolean;
  values?: readonly (string | number)[];
}

/** Source: https://developers.notion.com/reference/status-codes, 503 after a successful write. */
export interface CommittedIds {
  /** The new page on create; the parent block on append. */
  resourceId: string;
  /** Ids of the appended blocks, in request order. */
  childIds: string[];
}

/** Notion answered with an error, or did not answer. */
export class NotionError extends ClipError {
  override readonly name: 'NotionError' | 'ReconnectError' = 'NotionError';
  override readonly code: ErrorCode;
  override readonly values: readonly (string | number)[];
  readonly facts: NotionErrorFacts;

  constructor(facts: NotionErrorFacts, options?: ErrorOptions) {
    super(`Notion request failed: ${facts.code} (status ${facts.status ?? 'none'})`, options);
    this.code = facts.code;
    this.values = facts.values ?? [];
    this.facts = facts;
  }
}
