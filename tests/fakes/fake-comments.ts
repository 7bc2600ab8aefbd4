import type { RichText } from '../../lib/blocks/rich-text.ts';
import { wordsOf } from '../../lib/blocks/words-of.ts';
import { minuteOf } from '../../lib/job/minute-of.ts';
import type { StoredComment } from '../../lib/ports/notion-api.ts';
import type { FakeLine } from './fake-line.ts';
import { BOT } from './fake-people.ts';

interface Comment {
  id: string;
  pageId: string;
  text: RichText[];
  createdAt: number;
}

/** Notion's memory of comments. */
export class FakeComments {
  readonly all = new Map<string, Comment>();
  readonly #line: FakeLine;

  constructor(line: FakeLine) {
    this.#line = line;
  }

  add(id: string, pageId: string, text: RichText[]): { id: string } {
    this.all.set(id, { id, pageId, text, createdAt: minuteOf(this.#line.clock()) });
    return { id };
  }

  /** The comments on a page as Notion lists them. */
  on(pageId: string): StoredComment[] {
    const comments = [...this.all.values()].filter((comment) => comment.pageId === pageId);
    return comments.map(({ id, text, createdAt }) => ({ id, createdAt, createdBy: BOT, text: wordsOf(text) }));
  }
}
