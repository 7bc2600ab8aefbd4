/** Stands before every request of one connection. */
export interface RateGate {
  /**
   * Resolves when a request may be sent.
   * @throws NotionError `rateLimited` when that is not soon: the job waits then, not the worker
   */
  pass(): Promise<void>;
  /** Notion said "too many requests". */
  limited(retryAfterMs: number): Promise<void>;
  /** Notion answered when its own clock said `date`, ms since 1970. */
  answered(date: number): Promise<void>;
}
