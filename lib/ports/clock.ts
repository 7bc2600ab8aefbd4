export interface Clock {
  /** ms since 1970. */
  now(): number;
  /** Resolves after `ms`. */
  sleep(ms: number): Promise<void>;
  /** 0 to 1, for spreading retries. */
  random(): number;
}
