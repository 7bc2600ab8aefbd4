/** Turns across every context of the extension; `navigator.locks` is one. */
export interface Locks {
  /** Runs `work` when nobody else holds the name; others wait. A lock is freed when its holder dies. */
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}
