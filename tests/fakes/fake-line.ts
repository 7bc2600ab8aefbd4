import { NotionError, type NotionErrorFacts } from '../../lib/errors/notion-error.ts';

/** How a call goes wrong. */
export interface Fault {
  /**
   * Before anything was written; after, with the answer lost; late: written some time after the client gave up; saved:
   * written, and the error tells the ids; twice: the browser sent it twice by itself, and it was carried out twice.
   */
  when: 'before' | 'after' | 'late' | 'saved' | 'twice';
  facts: Partial<NotionErrorFacts>;
  /** When a late write happens after the call, ms. */
  lateMs?: number;
}

export interface FakeLineOptions {
  /** What goes wrong with the `at`-th call, if anything. */
  nextFault: (call: string, at: number) => Fault | null;
  /** ms since 1970; needed for late writes and lag. */
  now: () => number;
  /** How far Notion's clock is ahead of `now`, ms. */
  aheadMs: number;
}

/** The line to Notion: on it calls fail, and are carried out late. */
export class FakeLine {
  /** Names of the calls made, in order. */
  readonly calls: string[] = [];
  readonly #options: FakeLineOptions;
  #late: { at: number; work: () => unknown }[] = [];
  /** The moment of a late write, which is noticed only later. */
  #moment: number | null = null;

  constructor(options: FakeLineOptions) {
    this.#options = options;
  }

  /** The moment of what is being done, ms since 1970. */
  now(): number {
    return this.#moment ?? this.#options.now();
  }

  /** What Notion's own clock says, ms since 1970. */
  clock(): number {
    return this.now() + this.#options.aheadMs;
  }

  /** Carries a call out, as the fault that strikes it allows. */
  async call<T>(name: string, work: () => T): Promise<T> {
    this.settle();
    const fault = this.#options.nextFault(name, this.calls.push(name) - 1);
    if (fault?.when === 'before') throw errorOf(fault.facts);
    if (fault?.when === 'late') {
      this.later(fault.lateMs ?? 0, () => unlessRefused(work));
      throw errorOf(fault.facts);
    }
    if (fault?.when === 'twice') unlessRefused(work);
    const answer = work();
    await new Promise((resolve) => setImmediate(resolve));
    if (fault) return afterwards(fault, name, answer);
    return answer;
  }

  /** Does something some time after the moment that is. */
  later(afterMs: number, work: () => unknown): void {
    this.#late.push({ at: this.now() + afterMs, work });
  }

  /** Does what was to be done late and is due. */
  settle(): void {
    const now = this.#options.now();
    const due = this.#late.filter(({ at }) => at <= now);
    this.#late = this.#late.filter(({ at }) => at > now);
    for (const { at, work } of due) {
      this.#moment = at;
      work();
    }
    this.#moment = null;
  }
}

/** How a call ends that was carried out. */
function afterwards<T>({ when, facts }: Fault, name: string, answer: T): T {
  const ids = committed(name, answer);
  // Only of writes that must not be done twice the sender tells that they may have been.
  if (when === 'twice' && ids === null) return answer;
  throw errorOf({ ...facts, ...(when !== 'after' && { committed: ids }), ...(when === 'twice' && { resent: true }) });
}

/** A late request that Notion refuses changes nothing, and nobody hears of it. */
function unlessRefused(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof NotionError)) throw error;
  }
}

/** The ids that "saved, but the response could not be built" tells; only writes of pages, blocks and comments have them. */
function committed(name: string, answer: unknown): NotionErrorFacts['committed'] {
  if (name === 'append' && Array.isArray(answer)) {
    return { resourceId: 'parent', childIds: answer.map(({ id }) => String(id)) };
  }
  return name === 'create' || name === 'comment' ? { resourceId: Object(answer).id, childIds: [] } : null;
}

/** A failure of a request; by default one whose answer was lost. */
export function errorOf(facts: Fault['facts']): NotionError {
  return new NotionError({
    code: 'network',
    status: null,
    ambiguous: true,
    transient: true,
    retryAfterMs: null,
    committed: null,
    imageRefused: false,
    ...facts,
  });
}

/** What is not there. */
export function goneError(): NotionError {
  return errorOf({ code: 'destinationGone', status: 404, ambiguous: false, transient: false });
}
