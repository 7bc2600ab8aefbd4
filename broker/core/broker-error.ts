/** Every failure the broker tells, with its HTTP status. The names are for good: extensions in the field know them. */
export const BROKER_ERRORS = {
  /** Parameters or body are not as they must be. */
  invalid_request: 400,
  /** The redirect URI is on no list. */
  redirect_not_allowed: 400,
  /** The state that came back was not sealed by this broker, or was changed. */
  state_invalid: 400,
  /** More than the allowed time lay between the start of the sign-in and the answer. */
  state_expired: 400,
  /** The code was forged or changed, or verifier or redirect URI are not the ones of this sign-in. One answer for all. */
  code_invalid: 400,
  code_expired: 400,
  /** Notion does not take the code (used, revoked) or the refresh token (rotated, revoked). */
  invalid_grant: 400,
  origin_not_allowed: 403,
  not_found: 404,
  method_not_allowed: 405,
  body_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  internal_error: 500,
  /** Notion does not take the broker's own client id and secret, or its redirect URI: for the operator to mend. */
  broker_refused: 502,
  /** Notion could not be reached, has a problem, or said what nobody understands. */
  notion_unavailable: 502,
  /** Settings of the broker are missing: for the operator to mend. */
  misconfigured: 503,
  notion_rate_limited: 503,
  notion_timeout: 504,
} as const;

export type BrokerErrorCode = keyof typeof BROKER_ERRORS;

/** A failure to tell the client. It holds no value of any request. */
export class BrokerError extends Error {
  override readonly name = 'BrokerError' as const;
  readonly code: BrokerErrorCode;
  /** Goes out as `Retry-After`; null without one. */
  readonly retryAfterSeconds: number | null;

  constructor(code: BrokerErrorCode, retryAfterSeconds: number | null = null) {
    super(code);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
