/**
 * Sends one request, and tells afterwards whether the browser may have sent it twice by itself: it does so when a
 * connection that was open before ends before it brought an answer, and tells nobody (ADR 12).
 */
export interface ResendWatch {
  request: typeof fetch;
  /** To be asked once, when the answer has been read. True in doubt; false where the browser cannot tell. */
  isDoubtful(): Promise<boolean>;
}
