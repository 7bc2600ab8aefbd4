import { minuteOf } from '../../lib/job/minute-of.ts';
import type { StoredBlock } from '../../lib/ports/notion-api.ts';
import { type FakeLine, goneError } from './fake-line.ts';
import { BOT } from './fake-people.ts';
import { storedValues } from './stored-values.ts';

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

/** Notion's memory of pages. */
export class FakePages {
  readonly all = new Map<string, Page>();
  readonly #line: FakeLine;

  constructor(line: FakeLine) {
    this.#line = line;
  }

  add(id: string, parentId: string, properties: Readonly<Record<string, object>>): Page {
    const page: Page = {
      id,
      url: `https://app.notion.com/p/${id}`,
      parentId,
      createdAt: minuteOf(this.#line.clock()),
      trashed: false,
      properties: storedValues(properties),
      listedAt: this.#line.now(),
    };
    this.all.set(id, page);
    return page;
  }

  /** @throws NotionError */
  get(id: string): Page {
    const page = this.all.get(id);
    if (!page) throw goneError();
    return page;
  }

  /** What queries of a data source know now. */
  since(sourceId: string, since: number) {
    return this.#livingIn(sourceId)
      .filter(({ listedAt, createdAt }) => listedAt <= this.#line.now() && createdAt >= minuteOf(since))
      .map((page) => ({ ...page, createdBy: BOT }));
  }

  /** Pages below a page, as they stand among its blocks. */
  asBlocks(parentId: string): StoredBlock[] {
    return this.#livingIn(parentId).map(asChildPage);
  }

  #livingIn(parentId: string): Page[] {
    return [...this.all.values()].filter((page) => page.parentId === parentId && !page.trashed);
  }
}

function asChildPage({ id, createdAt, properties }: Page): StoredBlock {
  const title: { title?: { plain_text: string }[] } = Object(properties['title'] ?? properties['Name']);
  const text = (title.title ?? []).map((run) => run.plain_text).join('');
  const stamps = { createdBy: BOT, editedBy: BOT, createdAt, editedAt: createdAt };
  return { id, type: 'child_page', hasChildren: true, inTrash: false, text, ...stamps };
}
