/** What keeps work going in a worker that the browser may stop at any time. */
export interface Scheduler {
  /** Makes sure the worker is woken once a minute while `on`. */
  wakeEveryMinute(on: boolean): Promise<void>;
  /** Runs `work` while telling the browser every 20 s that the worker is busy. */
  keepAlive<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Runs `work` unless this worker is at work under that name already. Where the worker before this one is, its end is
   * awaited.
   * @returns false when this worker was at work already
   */
  exclusively(name: string, work: () => Promise<void>): Promise<boolean>;
  /** Runs `work`, which holds the bytes of a file, when few enough do so, however many clips are under way. */
  amongFew<T>(work: () => Promise<T>): Promise<T>;
}
