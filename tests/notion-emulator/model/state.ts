import { FaultList } from '../faults/fault-list.ts';
import type { RequestRecord } from '../http/request-record.ts';
import { pageTitle } from '../serialise/page.ts';
import { expire } from './expire.ts';
import { type ReadPage, readPage } from './read-page.ts';
import type {
  AsyncTask,
  Block,
  Comment,
  CustomEmoji,
  Database,
  DataSource,
  FileUpload,
  OauthClient,
  OauthCode,
  Page,
  Token,
  User,
  View,
  ViewQuery,
  Workspace,
} from './types.ts';

/** Everything the emulator remembers. Nothing else holds data between requests. */
export class State {
  readonly workspaces = new Map<string, Workspace>();
  readonly users = new Map<string, User>();
  readonly tokens = new Map<string, Token>();
  readonly pages = new Map<string, Page>();
  readonly blocks = new Map<string, Block>();
  readonly databases = new Map<string, Database>();
  readonly dataSources = new Map<string, DataSource>();
  readonly uploads = new Map<string, FileUpload>();
  readonly comments = new Map<string, Comment>();
  readonly views = new Map<string, View>();
  readonly viewQueries = new Map<string, ViewQuery>();
  readonly tasks = new Map<string, AsyncTask>();
  readonly oauthClients = new Map<string, OauthClient>();
  readonly oauthCodes = new Map<string, OauthCode>();
  /** Refresh token to access token. */
  readonly refreshTokens = new Map<string, string>();
  readonly customEmojis = new Map<string, CustomEmoji>();
  /** Every request in order of arrival. */
  readonly requests: RequestRecord[] = [];

  /** What goes wrong on demand. */
  readonly faults = new FaultList();

  /** Adds to the clock, so that expiry and windows can be tested without waiting. Milliseconds. */
  clockOffset = 0;
  /** How long a new page stays unknown to search and query. Milliseconds. */
  indexLag = 0;
  /** How long new blocks are missing from lists of children. Milliseconds. */
  listLag = 0;
  /** How long a template takes to fill a page. Milliseconds. */
  templateDelay = 0;

  /** Length of the fixed window in which requests are counted. Milliseconds; smaller for tests. */
  rateWindow = 60_000;
  readonly rateCounts = new Map<string, { readonly window: number; readonly count: number }>();
  /** What Notion's own import finds at an address; everything else is unreachable. */
  readonly importable = new Map<string, Uint8Array>();
  /** How long such an import takes. Milliseconds. */
  importDelay = 0;
  /** How long an asynchronous write takes; 0: everything is answered at once. Milliseconds. */
  asyncDelay = 0;
  /** Whether external images must look like images ("Invalid image url."); what Notion does today is unconfirmed. */
  checksImageUrls = true;

  /** Everything a page holds, blocks nested and files with their bytes. Throws for an unknown id. */
  page(id: string): ReadPage {
    this.settle();
    return readPage(this, id);
  }

  /** Pages that have this title, oldest first. */
  pagesTitled(title: string): readonly Page[] {
    return [...this.pages.values()].filter((page) => pageTitle(page) === title);
  }

  /** Work that Notion does later: imports, templates. Done when its time has come and somebody looks. */
  readonly later: { readonly at: number; readonly run: () => void }[] = [];

  /** Does what has fallen due. */
  settle(): void {
    const due = this.later.filter(({ at }) => at <= this.now());
    for (const work of due) {
      this.later.splice(this.later.indexOf(work), 1);
      work.run();
    }
    for (const upload of this.uploads.values()) expire(upload, this.now());
  }

  /** The moment at which the clock stands still; null while it runs. */
  #moment: number | null = null;

  now(): number {
    return this.#moment ?? Date.now() + this.clockOffset;
  }

  /** Does something as if it took no time: what it makes is of the same age, on any machine. */
  inOneMoment(work: () => void): void {
    this.#moment = this.now();
    try {
      work();
    } finally {
      this.#moment = null;
    }
  }
}
