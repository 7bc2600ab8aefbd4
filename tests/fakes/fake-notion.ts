import { childrenOf } from '../../lib/batch/block-children.ts';
import type { Block } from '../../lib/blocks/block.ts';
import type { PropertyValues } from '../../lib/blocks/property.ts';
import type { RichText } from '../../lib/blocks/rich-text.ts';
import { wordsOf } from '../../lib/blocks/words-of.ts';
import { NotionError, type NotionErrorFacts } from '../../lib/errors/notion-error.ts';
import { minuteOf } from '../../lib/job/minute-of.ts';
import { traceOf } from '../../lib/job/same-blocks.ts';
import type { Place } from '../../lib/job/write.ts';
import type { NotionApi, StoredBlock } from '../../lib/ports/notion-api.ts';
import type { NotionPlace } from '../../lib/ports/notion-place.ts';
import type { DestinationKind } from '../../lib/settings/destination.ts';
import { FakeUploads, type ImportOf } from './fake-uploads.ts';
import { pictureName } from './picture.ts';
import { storedValues } from './stored-values.ts';

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
  /** The data source or page it stands in. */
  parentId: string;
  createdAt: number;
  trashed: boolean;
  properties: Record<string, unknown>;
  /** When it exists for queries, ms. */
  listedAt: number;
}

interface Node {
  id: string;
  block: Block;
  trashed: boolean;
  by: string;
  editedBy: string;
  createdAt: number;
  editedAt: number;
}

interface Comment {
  id: string;
  pageId: string;
  text: RichText[];
  createdAt: number;
}

const AT_THE_TOP = { createdBy: '', createdAt: 0, icon: null, parentId: null, isRow: false, inTrash: false };
const PLACES: NotionPlace[] = [
  { ...AT_THE_TOP, kind: 'dataSource', id: 'ds-1', title: 'Reading list', databaseId: 'db-1' },
  { ...AT_THE_TOP, kind: 'page', id: 'page-1', title: 'Library', databaseId: null },
];

export interface FakeNotionOptions {
  /** What goes wrong with the `at`-th call, if anything. */
  nextFault?: (call: string, at: number) => Fault | null;
  /** ms since 1970; needed for late writes and lag. */
  now?: () => number;
  /** How far Notion's clock is ahead of `now`, ms. */
  aheadMs?: number;
  /** How long a new page is unknown to queries, ms. */
  queryLagMs?: number;
  /** What the template `template-1` brings, and how long after the page was made, ms. */
  template?: { blocks: Block[]; afterMs: number };
  /** Default: every import works at once. */
  importOf?: ImportOf;
}

export const BOT = 'bot-1';
export const PERSON = 'person-1';

/**
 * Notion's memory: pages, blocks, uploads, comments. What it does not model (limits, texts, HTTP) the emulator does; this
 * one is for driving the use cases through many faults quickly.
 */
export class FakeNotion implements NotionApi {
  readonly pages = new Map<string, Page>();
  readonly comments = new Map<string, Comment>();
  readonly uploads = new FakeUploads();
  /** Names of the calls made, in order. */
  readonly calls: string[] = [];
  readonly #nodes = new Map<string, Node>();
  readonly #children = new Map<string, string[]>();
  readonly #options: Required<FakeNotionOptions>;
  #late: { at: number; work: () => unknown }[] = [];
  /** The moment of a late write, which is noticed only later. */
  #moment: number | null = null;
  #ids = 0;

  constructor(options: FakeNotionOptions = {}) {
    this.#options = {
      nextFault: () => null,
      now: () => 0,
      aheadMs: 0,
      queryLagMs: 0,
      template: { blocks: [], afterMs: 0 },
      importOf: () => ({ status: 'uploaded', afterMs: 0 }),
      ...options,
    };
  }

  /** What its own clock says, ms since 1970. */
  clock(): number {
    return (this.#moment ?? this.#options.now()) + this.#options.aheadMs;
  }

  me() {
    const workspace = { workspaceId: 'w-1', workspaceName: 'Acme', maxUploadBytes: 5_000_000 };
    return this.#call('me', () => ({ ...workspace, botId: BOT, botName: 'Bot', actsForUser: false }));
  }

  missingCapabilities() {
    return this.#call('capabilities', () => []);
  }

  searchPlaces(kind: DestinationKind) {
    return this.#call('search', () => ({ items: PLACES.filter((place) => place.kind === kind), next: null }));
  }

  place(_kind: DestinationKind, id: string) {
    return this.#call('place', () => {
      const found = PLACES.find((place) => place.id === id);
      if (!found) throw errorOf({ code: 'destinationGone', status: 404, ambiguous: false, transient: false });
      return found;
    });
  }

  database(id: string) {
    return this.#call('database', () => {
      return { id, title: 'Reading list', sources: [{ id: 'ds-1', name: 'Reading list' }], inTrash: false };
    });
  }

  createDatabase() {
    return this.#call('createDatabase', () => ({ id: 'db-1' }));
  }

  viewTypes() {
    return this.#call('views', () => ['table']);
  }

  createView() {
    return this.#call('createView', () => undefined);
  }

  addColumns() {
    return this.#call('addColumns', () => undefined);
  }

  schema() {
    return this.#call('schema', () => [
      { id: 'title', name: 'Name', type: 'title' },
      { id: 'u', name: 'URL', type: 'url' },
    ]);
  }

  rows() {
    const pages = () => [...this.pages.values()].filter(({ trashed }) => !trashed);
    return this.#call('rows', () => pages().map(({ id, url }) => ({ id, url, title: '', createdAt: 0, people: [] })));
  }

  pagesTitled() {
    return this.#call('pages', () => [...this.pages.values()].map(({ id }) => ({ id, title: '' })));
  }

  people() {
    return this.#call('people', () => [{ id: 'mara', title: 'Mara' }]);
  }

  owner() {
    return this.#call('owner', () => ({ id: 'mara', title: 'Mara' }));
  }

  createPage({ parent, properties, children, templateId }: Parameters<NotionApi['createPage']>[0]) {
    return this.#call('create', () => {
      this.#check(children);
      const page = this.addPage(parent.id, properties);
      page.listedAt += this.#options.queryLagMs;
      this.#store(page.id, children, BOT, 'end');
      const { blocks, afterMs } = this.#options.template;
      if (templateId !== null) this.#later(afterMs, () => this.#store(page.id, blocks, BOT, 'end'));
      return { id: page.id, url: page.url };
    });
  }

  pagesSince(sourceId: string, since: number) {
    return this.#call('query', () =>
      [...this.pages.values()]
        .filter(({ parentId, trashed }) => parentId === sourceId && !trashed)
        .filter(({ listedAt, createdAt }) => listedAt <= this.#options.now() && createdAt >= minuteOf(since))
        .map((page) => ({ ...page, createdBy: BOT })),
    );
  }

  page(pageId: string) {
    return this.#call('page', () => ({ ...this.#pageOf(pageId), createdBy: BOT }));
  }

  writeValues(pageId: string, values: PropertyValues) {
    return this.#call('values', () => {
      Object.assign(this.#pageOf(pageId).properties, storedValues(values));
      return undefined;
    });
  }

  appendChildren(parentId: string, children: Block[], place: Place) {
    return this.#call('append', () => {
      this.#check(children);
      return this.#store(parentId, children, BOT, place).map((id) => this.#answer(id));
    });
  }

  listChildren(parentId: string, cursor: string | null) {
    return this.#call('list', () => {
      const blocks = this.#living(parentId).map((id) => this.#answer(id));
      const pages = [...this.pages.values()].filter((page) => page.parentId === parentId && !page.trashed);
      const all = [...blocks, ...pages.map(asChildPage)];
      const from = Number(cursor ?? 0);
      return { items: all.slice(from, from + 100), next: from + 100 < all.length ? String(from + 100) : null };
    });
  }

  block(blockId: string) {
    return this.#call('block', () => this.#answer(blockId));
  }

  trashPage(pageId: string) {
    return this.#call('trash', () => {
      this.#pageOf(pageId).trashed = true;
    });
  }

  trashBlock(blockId: string) {
    return this.#call('trashBlock', () => {
      const node = this.#nodeOf(blockId);
      if (node.trashed) throw errorOf({ code: 'destinationTrashed', status: 400, ambiguous: false, transient: false });
      node.trashed = true;
    });
  }

  restoreBlock(blockId: string) {
    return this.#call('restoreBlock', () => {
      this.#nodeOf(blockId).trashed = false;
    });
  }

  comment(pageId: string, text: RichText[]) {
    return this.#call('comment', () => {
      const comment = { id: this.#newId(), pageId, text, createdAt: minuteOf(this.clock()) };
      this.comments.set(comment.id, comment);
      return { id: comment.id };
    });
  }

  listComments(pageId: string) {
    return this.#call('comments', () => {
      const items = [...this.comments.values()].filter((comment) => comment.pageId === pageId);
      return {
        items: items.map(({ id, text, createdAt }) => ({ id, createdAt, createdBy: BOT, text: wordsOf(text) })),
        next: null,
      };
    });
  }

  deleteComment(commentId: string) {
    return this.#call('deleteComment', () => {
      this.comments.delete(commentId);
    });
  }

  async upload({ bytes }: Parameters<NotionApi['upload']>[0]) {
    const name = await pictureName(bytes);
    return this.#call('upload', () => this.uploads.add(this.#newId(), name, 'uploaded'));
  }

  startParts() {
    return this.#call('parts', () => this.uploads.add(this.#newId(), '', 'pending'));
  }

  sendPart(...[id, part, { bytes }]: Parameters<NotionApi['sendPart']>) {
    return this.#call('part', () => this.uploads.addPart(id, part, bytes));
  }

  async completeParts(id: string) {
    const name = await this.uploads.nameOfParts(id);
    await this.#call('complete', () => this.uploads.add(id, name, 'uploaded'));
  }

  startImport(_name: string, address: string) {
    return this.#call('import', () => {
      const id = this.#newId();
      this.uploads.addImport(id, address, this.#options.importOf(address), this.#options.now());
      return this.uploads.status(id, this.#options.now());
    });
  }

  uploadStatus(id: string) {
    return this.#call('status', () => this.uploads.status(id, this.#options.now()));
  }

  /** A page that is there before the clip, or made by somebody else. */
  addPage(parentId: string, properties: Readonly<Record<string, object>>): Page {
    const id = this.#newId();
    const page: Page = {
      id,
      url: `https://app.notion.com/p/${id}`,
      parentId,
      createdAt: minuteOf(this.clock()),
      trashed: false,
      properties: storedValues(properties),
      listedAt: this.#moment ?? this.#options.now(),
    };
    this.pages.set(id, page);
    return page;
  }

  /** Blocks that somebody put on a page; their ids. */
  addBlocks(parentId: string, blocks: readonly Block[], by: string, place: Place = 'end'): string[] {
    return this.#store(parentId, blocks, by, place);
  }

  /** Somebody changes a block. */
  rewrite(blockId: string, block: Block, by: string): void {
    Object.assign(this.#nodeOf(blockId), { block, editedBy: by, editedAt: minuteOf(this.clock()) });
  }

  /** Somebody throws a block away. */
  discard(blockId: string): void {
    this.#nodeOf(blockId).trashed = true;
  }

  /** The blocks under a page or block as one tree, as they were sent. */
  tree(parentId: string): Block[] {
    return this.#living(parentId).map((id) => {
      const { block } = this.#nodeOf(id);
      const children = this.tree(id);
      const payload: object = { ...Object(Reflect.get(block, block.type)) };
      Reflect.deleteProperty(payload, 'children');
      return { ...block, [block.type]: { ...payload, ...(children.length > 0 && { children }) } } as Block;
    });
  }

  /** The top level of a page, with whose each block is and who changed it last. */
  standing(pageId: string): { id: string; by: string; editedBy: string; block: Block }[] {
    const trees = this.tree(pageId);
    return this.#living(pageId).map((id, at) => {
      const { by, editedBy, block } = this.#nodeOf(id);
      return { id, by, editedBy, block: trees[at] ?? block };
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
      this.#later(fault.lateMs ?? 0, () => unlessRefused(work));
      throw errorOf(fault.facts);
    }
    const answer = work();
    await new Promise((resolve) => setImmediate(resolve));
    if (fault)
      throw errorOf(fault.when === 'saved' ? { ...fault.facts, committed: committed(name, answer) } : fault.facts);
    return answer;
  }

  #later(afterMs: number, work: () => unknown): void {
    this.#late.push({ at: (this.#moment ?? this.#options.now()) + afterMs, work });
  }

  /** Notion takes a request as a whole or not at all. */
  #check(blocks: readonly Block[]): void {
    for (const block of blocks) {
      const source = block.type === 'image' ? block.image : null;
      const isLost =
        source?.type === 'file_upload' &&
        this.uploads.status(source.file_upload.id, this.#options.now()).status !== 'uploaded';
      if (isLost) throw errorOf({ code: 'rejected', status: 400, ambiguous: false, transient: false });
      this.#check(childrenOf(block));
    }
  }

  #store(parentId: string, blocks: readonly Block[], by: string, place: Place): string[] {
    const at = minuteOf(this.clock());
    const ids = blocks.map((block) => {
      const id = this.#newId();
      this.#nodes.set(id, { id, block, trashed: false, by, editedBy: by, createdAt: at, editedAt: at });
      return id;
    });
    const siblings = this.#children.get(parentId) ?? [];
    const index = place === 'end' ? siblings.length : place === 'start' ? 0 : siblings.indexOf(place.after) + 1;
    this.#children.set(parentId, siblings.toSpliced(index, 0, ...ids));
    for (const [order, id] of ids.entries()) {
      const block = blocks[order];
      if (block) this.#store(id, childrenOf(block), by, 'end');
    }
    return ids;
  }

  #living(parentId: string): string[] {
    return (this.#children.get(parentId) ?? []).filter((id) => !this.#nodeOf(id).trashed);
  }

  #answer(id: string): StoredBlock {
    const { block, by, editedBy, createdAt, editedAt, trashed } = this.#nodeOf(id);
    const hasChildren = this.#living(id).length > 0;
    return { id, createdBy: by, editedBy, createdAt, editedAt, inTrash: trashed, ...traceOf(block), hasChildren };
  }

  #nodeOf(id: string): Node {
    const node = this.#nodes.get(id);
    if (!node) throw errorOf({ code: 'destinationGone', status: 404, ambiguous: false, transient: false });
    return node;
  }

  #pageOf(id: string): Page {
    const page = this.pages.get(id);
    if (!page) throw errorOf({ code: 'destinationGone', status: 404, ambiguous: false, transient: false });
    return page;
  }

  #newId(): string {
    this.#ids += 1;
    return `id-${this.#ids}`;
  }
}

function asChildPage({ id, createdAt, properties }: Page): StoredBlock {
  const title: { title?: { plain_text: string }[] } = Object(properties['title'] ?? properties['Name']);
  const text = (title.title ?? []).map((run) => run.plain_text).join('');
  const stamps = { createdBy: BOT, editedBy: BOT, createdAt, editedAt: createdAt };
  return { id, type: 'child_page', hasChildren: true, inTrash: false, text, ...stamps };
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
  if (Array.isArray(answer)) return { resourceId: 'parent', childIds: answer.map(({ id }) => String(id)) };
  return name === 'create' || name === 'comment' ? { resourceId: Object(answer).id, childIds: [] } : null;
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
