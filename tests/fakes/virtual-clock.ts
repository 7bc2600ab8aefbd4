import type { Clock } from '../../lib/ports/clock.ts';

/** Turns of the event loop without anything new, after which everybody is taken to be asleep. */
const IDLE_TURNS = 3;
const NOTHING = new Uint8Array();

/** A clock that stands still while anybody works, and jumps to the next who wakes when all sleep. */
export class VirtualClock implements Clock {
  #time: number;
  #sleepers: { at: number; wake: () => void }[] = [];
  #isWatching = false;
  /** Counts what happened, to notice when nothing does. */
  #stirs = 0;

  constructor(time = 1_000_000) {
    this.#time = time;
  }

  now = (): number => this.#time;

  random = (): number => 0.5;

  sleep = (ms: number): Promise<void> => {
    this.#stirs += 1;
    return new Promise((wake) => {
      this.#sleepers.push({ at: this.#time + ms, wake });
      void this.#watch();
    });
  };

  /** Somebody still works: time stands still a little longer. */
  stir = (): void => {
    this.#stirs += 1;
  };

  /** Time passes while nobody looks. */
  pass(ms: number): void {
    this.#time += ms;
  }

  async #watch(): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    while (this.#sleepers.length > 0) {
      await this.#idle();
      const next = this.#sleepers.reduce((first, each) => (each.at < first.at ? each : first));
      this.#sleepers = this.#sleepers.filter((each) => each !== next);
      this.#time = Math.max(this.#time, next.at);
      next.wake();
    }
    this.#isWatching = false;
  }

  /** Resolves when nothing has happened for some turns of the event loop, and every hash asked for before is there. */
  async #idle(): Promise<void> {
    for (let quiet = 0, seen = this.#stirs; quiet < IDLE_TURNS; quiet += 1) {
      // Hashes are made on other threads, which a busy machine keeps waiting for many turns: this one queues behind them.
      await crypto.subtle.digest('SHA-256', NOTHING);
      await new Promise((resolve) => setImmediate(resolve));
      if (seen !== this.#stirs) quiet = 0;
      seen = this.#stirs;
    }
  }
}
