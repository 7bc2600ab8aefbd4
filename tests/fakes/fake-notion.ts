import type { Block } from '../../lib/blocks/block.ts';
import type { PropertyValues } from '../../lib/blocks/property.ts';
import type { RichText } from '../../lib/blocks/rich-text.ts';
import type { Place } from '../../lib/job/write.ts';
import type { NotionApi } from '../../lib/ports/notion-api.ts';
import type { DestinationKind } from '../../lib/settings/destination.ts';
import { FakeBlocks } from './fake-blocks.ts';
import { FakeComments } from './fake-comments.ts';
import { errorOf, FakeLine, type FakeLineOptions, goneError } from './fake-line.ts';
import { FakePages } from './fake-pages.ts';
import { BOT } from './fake-people.ts';
import { PLACES } from './fake-places.ts';
import { FakeUploads, type ImportOf } from './fake-uploads.ts';
import { pictureName } from './picture.ts';
import { storedValues } from './stored-values.ts';

export interface FakeNotionOptions extends Partial<FakeLineOptions> {
  /** How long a new page is unknown to queries, ms. */
  queryLagMs?: number;
  /** What the template `template-1` brings, and how long after the page was made, ms. */
  template?: { blocks: Block[]; afterMs: number };
  /** Default: every import works at once. */
  importOf?: ImportOf;
}

/**
 * Notion's memory: pages, blocks, uploads, comments. What it does not model (limits, texts, HTTP) the emulator does; this
 * one is for driving the use cases through many faults quickly.
 */
export class FakeNotion implements NotionApi {
  readonly uploads = new FakeUploads();
  readonly #line: FakeLine;
  readonly #pages: FakePages;
  readonly #blocks: FakeBlocks;
  readonly #comments: FakeComments;
  readonly #options: Required<Pick<FakeNotionOptions, 'queryLagMs' | 'template' | 'importOf'>>;
  #ids = 0;

  constructor({ nextFault = () => null, now = () => 0, aheadMs = 0, ...options }: FakeNotionOptions = {}) {
    this.#options = {
      queryLagMs: 0,
      template: { blocks: [], afterMs: 0 },
      importOf: () => ({ status: 'uploaded', afterMs: 0 }),
      ...options,
    };
    this.#line = new FakeLine({ nextFault, now, aheadMs });
    this.#pages = new FakePages(this.#line);
    this.#blocks = new FakeBlocks(this.#line, () => this.#newId());
    this.#comments = new FakeComments(this.#line);
  }

  /** Names of the calls made, in order. */
  get calls(): readonly string[] {
    return this.#line.calls;
  }

  /** All pages, those in the trash included, by id. */
  get pages() {
    return this.#pages.all;
  }

  /** All comments, by id. */
  get comments() {
    return this.#comments.all;
  }

  /** What its own clock says, ms since 1970. */
  clock(): number {
    return this.#line.clock();
  }

  me() {
    const workspace = { workspaceId: 'w-1', workspaceName: 'Acme', maxUploadBytes: 5_000_000 };
    return this.#line.call('me', () => ({ ...workspace, botId: BOT, botName: 'Bot', actsForUser: false }));
  }

  missingCapabilities() {
    return this.#line.call('capabilities', () => []);
  }

  searchPlaces(kind: DestinationKind) {
    return this.#line.call('search', () => ({ items: PLACES.filter((place) => place.kind === kind), next: null }));
  }

  place(_kind: DestinationKind, id: string) {
    return this.#line.call('place', () => {
      const found = PLACES.find((place) => place.id === id);
      if (!found) throw goneError();
      return found;
    });
  }

  database(id: string) {
    return this.#line.call('database', () => {
      return { id, title: 'Reading list', sources: [{ id: 'ds-1', name: 'Reading list' }], inTrash: false };
    });
  }

  createDatabase() {
    return this.#line.call('createDatabase', () => ({ id: 'db-1' }));
  }

  viewTypes() {
    return this.#line.call('views', () => ['table']);
  }

  createView() {
    return this.#line.call('createView', () => undefined);
  }

  addColumns() {
    return this.#line.call('addColumns', () => undefined);
  }

  schema() {
    return this.#line.call('schema', () => [
      { id: 'title', name: 'Name', type: 'title' },
      { id: 'u', name: 'URL', type: 'url' },
    ]);
  }

  templates() {
    const known = [{ id: 'template-1', name: 'Notes', isDefault: false }];
    return this.#line.call('templates', () => known);
  }

  rows() {
    const pages = () => [...this.pages.values()].filter(({ trashed }) => !trashed);
    return this.#line.call('rows', () =>
      pages().map(({ id, url }) => ({ id, url, title: '', createdAt: 0, people: [] })),
    );
  }

  pagesTitled() {
    return this.#line.call('pages', () => [...this.pages.values()].map(({ id }) => ({ id, title: '' })));
  }

  people() {
    return this.#line.call('people', () => [{ id: 'mara', title: 'Mara' }]);
  }

  owner() {
    return this.#line.call('owner', () => ({ id: 'mara', title: 'Mara' }));
  }

  createPage({ parent, properties, children, templateId }: Parameters<NotionApi['createPage']>[0]) {
    return this.#line.call('create', () => {
      this.uploads.check(children, this.#line.now());
      const page = this.addPage(parent.id, properties);
      page.listedAt += this.#options.queryLagMs;
      this.#blocks.store(page.id, children, BOT, 'end');
      const { blocks, afterMs } = this.#options.template;
      if (templateId !== null) this.#line.later(afterMs, () => this.#blocks.store(page.id, blocks, BOT, 'end'));
      return { id: page.id, url: page.url };
    });
  }

  pagesSince(sourceId: string, since: number) {
    return this.#line.call('query', () => this.#pages.since(sourceId, since));
  }

  page(pageId: string) {
    return this.#line.call('page', () => ({ ...this.#pages.get(pageId), createdBy: BOT }));
  }

  writeValues(pageId: string, values: PropertyValues) {
    return this.#line.call('values', () => {
      Object.assign(this.#pages.get(pageId).properties, storedValues(values));
      return undefined;
    });
  }

  appendChildren(parentId: string, children: Block[], place: Place) {
    return this.#line.call('append', () => {
      this.uploads.check(children, this.#line.now());
      return this.#blocks.store(parentId, children, BOT, place).map((id) => this.#blocks.answer(id));
    });
  }

  listChildren(parentId: string, cursor: string | null) {
    return this.#line.call('list', () => {
      const blocks = this.#blocks.living(parentId).map((id) => this.#blocks.answer(id));
      const all = [...blocks, ...this.#pages.asBlocks(parentId)];
      const from = Number(cursor ?? 0);
      return { items: all.slice(from, from + 100), next: from + 100 < all.length ? String(from + 100) : null };
    });
  }

  block(blockId: string) {
    return this.#line.call('block', () => this.#blocks.answer(blockId));
  }

  trashPage(pageId: string) {
    return this.#line.call('trash', () => {
      this.#pages.get(pageId).trashed = true;
    });
  }

  trashBlock(blockId: string) {
    return this.#line.call('trashBlock', () => {
      const node = this.#blocks.get(blockId);
      if (node.trashed) throw errorOf({ code: 'destinationTrashed', status: 400, ambiguous: false, transient: false });
      node.trashed = true;
    });
  }

  restoreBlock(blockId: string) {
    return this.#line.call('restoreBlock', () => {
      this.#blocks.get(blockId).trashed = false;
    });
  }

  comment(pageId: string, text: RichText[]) {
    return this.#line.call('comment', () => this.#comments.add(this.#newId(), pageId, text));
  }

  listComments(pageId: string) {
    return this.#line.call('comments', () => ({ items: this.#comments.on(pageId), next: null }));
  }

  deleteComment(commentId: string) {
    return this.#line.call('deleteComment', () => {
      this.comments.delete(commentId);
    });
  }

  async upload({ bytes }: Parameters<NotionApi['upload']>[0]) {
    const name = await pictureName(bytes);
    return this.#line.call('upload', () => this.uploads.add(this.#newId(), name, 'uploaded'));
  }

  startParts() {
    return this.#line.call('parts', () => this.uploads.add(this.#newId(), '', 'pending'));
  }

  sendPart(...[id, part, { bytes }]: Parameters<NotionApi['sendPart']>) {
    return this.#line.call('part', () => this.uploads.addPart(id, part, bytes));
  }

  async completeParts(id: string) {
    const name = await this.uploads.nameOfParts(id);
    await this.#line.call('complete', () => this.uploads.add(id, name, 'uploaded'));
  }

  startImport(_name: string, address: string) {
    return this.#line.call('import', () => {
      const id = this.#newId();
      this.uploads.addImport(id, address, this.#options.importOf(address), this.#line.now());
      return this.uploads.status(id, this.#line.now());
    });
  }

  uploadStatus(id: string) {
    return this.#line.call('status', () => this.uploads.status(id, this.#line.now()));
  }

  /** A page that is there before the clip, or made by somebody else. */
  addPage(parentId: string, properties: Readonly<Record<string, object>>) {
    return this.#pages.add(this.#newId(), parentId, properties);
  }

  /** Blocks that somebody put on a page; their ids. */
  addBlocks(parentId: string, blocks: readonly Block[], by: string, place: Place = 'end'): string[] {
    return this.#blocks.store(parentId, blocks, by, place);
  }

  /** Somebody changes a block. */
  rewrite(blockId: string, block: Block, by: string): void {
    this.#blocks.rewrite(blockId, block, by);
  }

  /** Somebody throws a block away. */
  discard(blockId: string): void {
    this.#blocks.get(blockId).trashed = true;
  }

  /** The blocks under a page or block as one tree, as they were sent. */
  tree(parentId: string): Block[] {
    return this.#blocks.tree(parentId);
  }

  /** The top level of a page, with whose each block is and who changed it last. */
  standing(pageId: string): { id: string; by: string; editedBy: string; block: Block }[] {
    const trees = this.tree(pageId);
    return this.#blocks.living(pageId).map((id, at) => {
      const { by, editedBy, block } = this.#blocks.get(id);
      return { id, by, editedBy, block: trees[at] ?? block };
    });
  }

  /** Does what was to be done late and is due. */
  settle(): void {
    this.#line.settle();
  }

  #newId(): string {
    this.#ids += 1;
    return `id-${this.#ids}`;
  }
}
