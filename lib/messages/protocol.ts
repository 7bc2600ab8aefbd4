import * as v from 'valibot';
import type { Reference } from '../blocks/field-draft.ts';
import { idSchema as id } from '../blocks/id.ts';
import type { TargetSchema } from '../blocks/property.ts';
import type { Job } from '../job/job.ts';
import { writeSchema } from '../job/write.ts';
import type { ColumnProposal } from '../plan/web-clips.ts';
import { type Destination, destinationSchema } from '../settings/destination.ts';
import type { ConnectionHealth, ConnectionView, Disconnected } from './connection-view.ts';
import type { DestinationList } from './destination-list.ts';
import type { FoundPeople } from './found-people.ts';
import type { PageOutline } from './page-outline.ts';
import type { PageSummary } from './page-summary.ts';
import type { Preview } from './preview.ts';
import type { Result } from './result.ts';
import type { SavedCopies } from './saved-copies.ts';
import type { UpdateCost } from './update-cost.ts';

export type { ColumnProposal };

/** A template of a data source. */
export interface TemplateName {
  id: string;
  name: string;
}

/**
 * Every call from our pages to the worker. Commands go by message; state comes back by watching the stores, because a
 * popup may close at any time. No page and no content script is ever answered.
 */
export interface Protocol {
  /** Checks a token with Notion and keeps it. The only message that carries a token, and only towards the worker. */
  connect(request: v.InferOutput<typeof requests.connect>): Result<ConnectionView>;
  /** Prepares a sign-in; the value is the address of its first page, for the page to open. */
  beginSignIn(request: v.InferOutput<typeof requests.beginSignIn>): Result<string>;
  /** Finishes a sign-in with the address its window came to. */
  finishSignIn(request: v.InferOutput<typeof requests.finishSignIn>): Result<ConnectionView>;
  /** Ends a connection, at Notion too, and forgets everything of it. */
  disconnect(request: v.InferOutput<typeof requests.connection>): Result<Disconnected>;
  /** Ends every connection and removes everything from the browser; whether Notion could be told of all. */
  reset(): Result<boolean>;
  connections(): Result<ConnectionView[]>;
  /** Asks Notion how a connection is and what it may do. */
  checkConnection(request: v.InferOutput<typeof requests.connection>): Result<ConnectionHealth>;
  /** Asks Notion for every data source and page the tokens reach, and keeps the list when nothing is searched for. */
  destinations(request: v.InferOutput<typeof requests.destinations>): Result<DestinationList>;
  /** Makes a database for clips, with its views; may take two minutes when Notion's answer was lost. */
  createWebClips(request: v.InferOutput<typeof requests.createWebClips>): Result<Destination>;
  /** What of a page goes to which column. */
  columnProposal(request: v.InferOutput<typeof requests.dataSource>): Result<ColumnProposal>;
  /** Adds the columns that are missing. */
  addColumns(request: v.InferOutput<typeof requests.dataSource>): Result<ColumnProposal>;
  /** The places a pasted link leads to. */
  resolveLink(request: v.InferOutput<typeof requests.resolveLink>): Result<Destination[]>;
  /** Reads the page in a tab and keeps what was read for Save. */
  readPage(request: v.InferOutput<typeof requests.readPage>): Result<PageSummary>;
  /** Asks Notion for the columns of a data source, and keeps them. */
  columns(request: v.InferOutput<typeof requests.dataSource>): Result<TargetSchema>;
  /** Notion's own templates of a data source. */
  templates(request: v.InferOutput<typeof requests.dataSource>): Result<TemplateName[]>;
  /** People who can be named in a row of a data source. */
  people(request: v.InferOutput<typeof requests.dataSource>): Result<FoundPeople>;
  /** Rows of a data source by their titles. */
  rows(request: v.InferOutput<typeof requests.rows>): Result<Reference[]>;
  /** Asks Notion whether a page is in a destination already. */
  savedCopies(request: v.InferOutput<typeof requests.savedCopies>): Result<SavedCopies>;
  /** Pages of Notion by their titles. */
  pages(request: v.InferOutput<typeof requests.pages>): Result<Reference[]>;
  /** What a page of Notion holds. */
  pageOutline(request: v.InferOutput<typeof requests.page>): Result<PageOutline>;
  /** The blocks a clip of a capture would write, and what it would lose. */
  preview(request: v.InferOutput<typeof requests.preview>): Result<Preview>;
  /** Accepts a clip; the value is the id of its job. */
  startClip(request: v.InferInput<typeof requests.startClip>): Result<string>;
  /** Opens the picker in the page of a tab; what it ends with goes to the last destination. */
  pickElement(request: v.InferOutput<typeof requests.tab>): Result<null>;
  /** Takes tabs to be saved one after the other; those that `asks` wait until the user has let us read their site. */
  saveTabs(request: v.InferOutput<typeof requests.saveTabs>): Result<null>;
  /** What becomes of tabs whose sites the user was asked for. */
  answerTabs(request: v.InferOutput<typeof requests.answerTabs>): Result<null>;
  /** The journal, newest first, for a page that cannot see it. */
  jobs(): Result<Job[]>;
  /** What was read of a tab, for a page that cannot see it: a `Snapshot` as JSON. */
  capture(request: v.InferOutput<typeof requests.capture>): Result<string | null>;
  cancelJob(request: v.InferOutput<typeof requests.job>): Result<null>;
  retryJob(request: v.InferOutput<typeof requests.job>): Result<null>;
  /** Removes one clip that has ended, or a record that cannot be read, from the list. */
  forgetJob(request: v.InferOutput<typeof requests.job>): Result<null>;
  /** Removes all clips that have ended from the list. */
  clearActivity(): Result<null>;
  /** Counts what an update of a page would replace. */
  updateCost(request: v.InferOutput<typeof requests.updateCost>): Result<UpdateCost>;
  /** The user does not want pictures to be fetched from these sites; `remember`: nor to be asked again. */
  declineOrigins(request: v.InferOutput<typeof requests.declineOrigins>): Result<null>;
}

/** How many tabs can be saved at once: each takes a second or more of Notion's time and of the browser's. */
export const MAX_TABS = 50;

/** The user was asked for sites: `asked` looks what he allowed; the rest is saved as bookmarks, or left out. */
export const TAB_ANSWERS = ['asked', 'bookmark', 'leave'] as const;

const PAGE_MODES = ['article', 'selection', 'page', 'bookmark'] as const;
const SHOT_MODES = ['visible', 'area', 'whole'] as const;
/** Most columns, blocks and sites in one message: more than Notion, a form or a page has. */
const MAX_VALUES = 1_000;
const MAX_DROPPED = 100_000;
const MAX_ORIGINS = 10_000;
const shortText = v.pipe(v.string(), v.maxLength(1_000));
const tabId = v.pipe(v.number(), v.integer());
const dataSource = { connectionId: id, dataSourceId: id };
const query = v.pipe(v.string(), v.maxLength(1_000));
const title = v.nullable(v.pipe(v.string(), v.maxLength(20_000)));

/** What each call may carry; the worker parses it before it looks at anything. */
export const requests = {
  connect: v.object({ token: v.pipe(v.string(), v.maxLength(4_000)) }),
  beginSignIn: v.variant('way', [
    v.object({ way: v.literal('broker') }),
    v.object({ way: v.literal('direct'), clientId: shortText, clientSecret: shortText }),
    v.object({ way: v.literal('again'), connectionId: id }),
  ]),
  finishSignIn: v.object({ address: v.pipe(v.string(), v.maxLength(20_000)) }),
  connection: v.object({ connectionId: id }),
  destinations: v.object({ query }),
  readPage: v.object({ tabId, mode: v.picklist([...PAGE_MODES, 'pdf']) }),
  dataSource: v.object(dataSource),
  rows: v.object({ ...dataSource, query }),
  savedCopies: v.object({ destination: destinationSchema, url: v.pipe(v.string(), v.maxLength(20_000)) }),
  pages: v.object({ connectionId: id, query }),
  page: v.object({ connectionId: id, pageId: id }),
  preview: v.object({ captureId: id, title }),
  createWebClips: v.object({ connectionId: id, parentId: v.nullable(id) }),
  resolveLink: v.object({ link: v.pipe(v.string(), v.maxLength(4_000)) }),
  startClip: v.object({
    tabId,
    mode: v.nullable(v.picklist([...PAGE_MODES, 'pdf', ...SHOT_MODES])),
    captureId: v.nullable(id),
    title,
    destination: destinationSchema,
    /** By column id, in the shape of a request; the worker holds each to the column as it is then. */
    values: v.optional(v.pipe(v.record(shortText, v.unknown()), v.maxEntries(MAX_VALUES)), {}),
    note: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(100_000))), null),
    write: v.optional(writeSchema, { kind: 'create' }),
    drop: v.optional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(MAX_DROPPED)), []),
    mayAsk: v.optional(v.boolean(), false),
  }),
  tab: v.object({ tabId }),
  saveTabs: v.object({
    destination: destinationSchema,
    tabs: v.pipe(
      v.array(
        v.object({
          tabId,
          url: v.pipe(v.string(), v.maxLength(20_000)),
          title: v.pipe(v.string(), v.maxLength(20_000)),
          as: v.picklist(['page', 'bookmark']),
          asks: v.boolean(),
        }),
      ),
      v.maxLength(MAX_TABS),
    ),
  }),
  answerTabs: v.object({ answer: v.picklist(TAB_ANSWERS) }),
  job: v.object({ jobId: id }),
  capture: v.object({ captureId: id }),
  updateCost: v.object({ connectionId: id, pageId: id }),
  declineOrigins: v.object({
    origins: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(MAX_ORIGINS)),
    remember: v.boolean(),
  }),
};
