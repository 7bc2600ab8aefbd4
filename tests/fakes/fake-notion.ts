import { childrenOf } from '../../lib/batch/block-children.ts';
import type { Block } from '../../lib/blocks/block.ts';
import { NotionError, type NotionErrorFacts } from '../../lib/errors/notion-error.ts';
import { traceOf } from '../../lib/job/same-blocks.ts';
import type { NotionApi, StoredBlock } from '../../lib/ports/notion-api.ts';

/** How a call goes wrong. */
export interface Fault {
  /**
   * Before anything was written; after, with the answer lost; late: written some time after the client gave up; saved:
   * written, and the error tells the ids.
   */
  when: 'before' | 'after' | 'late' | 'saved';
  facts: Partial<NotionErrorFacts>;
  /** When a late write happens after the call, ms. */
  lateMs?: number;
}

interface Page {
  id: string;
  url: string;
  trashed: boolean;
  properties: Record<string, unknown>;
  /** When it exists for queries, ms. */
  listedAt: number;
}

export interface FakeNotionOptions {
  /** What goes wrong with the `at`-th call, if anything. */
  nextFault?: (call: string, at: number) => Fault | null;
  /** ms since 1970; needed for late writes and lag. */
  now?: () => number;
  /** How long a new page is unknown to queries, ms. */
  queryLagMs?: number;
}

/**
 * Notion's memory: pages, blocks, uploads. What it does not model (limits, texts, HTTP) the emulator does; this one is
 * for driving the use cases through many faults quickly.
 */
export class FakeNotion implements NotionApi {
  readonly pages = new Map<string, Page>();
  readonly children = new Map<string, { id: string; block: Block }[]>();
  readonly uploads = new Map<string, string>();
  /** Names of the calls made, in order. */
  readonly calls: string[] = [];
  readonly #options: Required<FakeNotionOptions>;
  #late: { at: number; work: () => unknown }[] = [];
  /** The moment of a late write, which is noticed only later. */
  #moment: number | null = null;
  #ids = 0;

  constructor({ nextFault = () => null, now = () => 0, queryLagMs = 0 }: FakeNotionOptions = {}) {
    this.#options = { nextFault, now, queryLagMs };
  }

  me() {
    const answer = { botId: 'bot-1', botName: 'Bot', workspaceName: 'Acme', maxUploadBytes: 5_000_000 };
    return this.#call('me', () => answer);
  }

  searchDestinations() {
    const items = [{ kind: 'dataSource' as const, id: 'ds-1', title: 'Reading list', icon: null, path: [] }];
    return this.#call('search', () => ({ items, next: null }));
  }

  schema() {
    return this.#call('schema', () => [
      { id: 'title', name: 'Name', type: 'title' },
      { id: 'u', name: 'URL', type: 'url' },
    ]);
  }

  createPage(...[, values, children]: Parameters<NotionApi['createPage']>) {
    return this.#call('create', () => {
      const id = this.#newId();
      const page = { id, url: `https://app.notion.com/p/${id}`, trashed: false, properties: stored(values) };
      this.pages.set(id, { ...page, listedAt: (this.#moment ?? this.#options.now()) + this.#options.queryLagMs });
      this.#store(id, children);
      return { id, url: page.url };
    });
  }

  pagesSince() {
    return this.#call('query', () =>
      [...this.pages.values()]
        .filter(({ trashed, listedAt }) => !trashed && listedAt <= this.#options.now())
        .map((page) => ({ ...page, createdBy: 'bot-1' })),
    );
  }

  appendChildren(...[parentId, children]: Parameters<NotionApi['appendChildren']>) {
    return this.#call('append', () => this.#store(parentId, children));
  }

  listChildren(...[parentId, cursor]: Parameters<NotionApi['listChildren']>) {
    return this.#call('list', () => {
      const all = (this.children.get(parentId) ?? []).map(({ id, block }) => this.#answer(id, block));
      const from = Number(cursor ?? 0);
      return { items: all.slice(from, from + 100), next: from + 100 < all.length ? String(from + 100) : null };
    });
  }

  trashPage(pageId: string) {
    return this.#call('trash', () => {
      const page = this.pages.get(pageId);
      if (page) page.trashed = true;
    });
  }

  upload({ name }: Parameters<NotionApi['upload']>[0]) {
    return this.#call('upload', () => {
      const id = this.#newId();
      this.uploads.set(id, name);
      return { id };
    });
  }

  /** The blocks under a page or block as one tree, as they were sent. */
  tree(parentId: string): Block[] {
    return (this.children.get(parentId) ?? []).map(({ id, block }) => {
      const children = this.tree(id);
      const payload: object = { ...Object(Reflect.get(block, block.type)) };
      Reflect.deleteProperty(payload, 'children');
      return { ...block, [block.type]: { ...payload, ...(children.length > 0 && { children }) } } as Block;
    });
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

  async #call<T>(name: string, work: () => T): Promise<T> {
    this.settle();
    const fault = this.#options.nextFault(name, this.calls.push(name) - 1);
    if (fault?.when === 'before') throw errorOf(fault.facts);
    if (fault?.when === 'late') {
      this.#late.push({ at: this.#options.now() + (fault.lateMs ?? 0), work });
      throw errorOf(fault.facts);
    }
    const answer = work();
    await new Promise((resolve) => setImmediate(resolve));
    if (fault) throw errorOf(fault.when === 'saved' ? { ...fault.facts, committed: committed(answer) } : fault.facts);
    return answer;
  }

  #store(parentId: string, blocks: readonly Block[]): StoredBlock[] {
    const added = blocks.map((block) => ({ id: this.#newId(), block }));
    this.children.set(parentId, [...(this.children.get(parentId) ?? []), ...added]);
    for (const { id, block } of added) this.#store(id, childrenOf(block));
    return added.map(({ id, block }) => this.#answer(id, block));
  }

  #answer(id: string, block: Block): StoredBlock {
    const hasChildren = (this.children.get(id) ?? []).length > 0;
    return { id, createdBy: 'bot-1', ...traceOf(block), hasChildren };
  }

  #newId(): string {
    this.#ids += 1;
    return `id-${this.#ids}`;
  }
}

/** The ids that "saved, but the response could not be built" tells; only writes of pages and blocks have them. */
function committed(answer: unknown): NotionErrorFacts['committed'] {
  if (Array.isArray(answer)) return { resourceId: 'parent', childIds: answer.map(({ id }) => String(id)) };
  const { id, url } = Object(answer);
  return url === undefined ? null : { resourceId: id, childIds: [] };
}

function errorOf(facts: Fault['facts']): NotionError {
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

/** Values as an answer has them. */
function stored(values: Parameters<NotionApi['createPage']>[1]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (!('title' in value)) return [name, value];
      const title = value.title.map((run) => ({ plain_text: run.type === 'text' ? run.text.content : '' }));
      return [name, { title }];
    }),
  );
}
