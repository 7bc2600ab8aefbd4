import type { Block } from '../blocks/block.ts';
import type { Reference } from '../blocks/field-draft.ts';
import type { NewColumns } from '../blocks/new-column.ts';
import type { PropertyValues, TargetSchema } from '../blocks/property.ts';
import type { RichText } from '../blocks/rich-text.ts';
import type { Capability } from '../errors/capability.ts';
import type { SettledFace } from '../job/settle-face.ts';
import type { SettledValues } from '../job/settle-values.ts';
import type { Place } from '../job/write.ts';
import type { DestinationKind } from '../settings/destination.ts';
import type { NotionDatabase, NotionPlace } from './notion-place.ts';
import type { RateGate } from './rate-gate.ts';

/**
 * Notion, seen through one connection. Every call is one request, never repeated by itself, ended after 58 s.
 * @throws NotionError whatever goes wrong
 */
export interface NotionApi {
  /** Who the token belongs to: GET /v1/users/me. */
  me(): Promise<NotionIdentity>;
  /** What the owner of the token does not let it do. Four requests, none of which can write anything. */
  missingCapabilities(): Promise<Capability[]>;
  /** One page of the data sources or pages the token can reach, last edited first: POST /v1/search. */
  searchPlaces(kind: DestinationKind, query: string, cursor: string | null): Promise<Paged<NotionPlace>>;
  /** GET /v1/pages/{id} or /v1/data_sources/{id}. */
  place(kind: DestinationKind, id: string): Promise<NotionPlace>;
  /** GET /v1/databases/{id}. */
  database(databaseId: string): Promise<NotionDatabase>;
  /** POST /v1/databases, with one data source. */
  createDatabase(database: NewDatabase): Promise<{ id: string }>;
  /** The types of the views a database has: GET /v1/views and one request for each. */
  viewTypes(databaseId: string): Promise<string[]>;
  /** POST /v1/views. */
  createView(view: NewView): Promise<void>;
  /** Adds columns to a data source: PATCH /v1/data_sources/{id}. */
  addColumns(dataSourceId: string, columns: NewColumns): Promise<void>;
  /** The columns of a data source: GET /v1/data_sources/{id}. */
  schema(dataSourceId: string): Promise<TargetSchema>;
  /** Notion's own templates of a data source: GET /v1/data_sources/{id}/templates. */
  templates(dataSourceId: string): Promise<NotionTemplate[]>;
  /** At most 100 rows of a data source, newest first: POST /v1/data_sources/{id}/query. */
  rows(dataSourceId: string, filter: RowFilter): Promise<Row[]>;
  /** Pages of any kind, last edited first: POST /v1/search. */
  pagesTitled(text: string): Promise<Reference[]>;
  /** The people of the workspace: GET /v1/users. Personal tokens may not ask. */
  people(): Promise<Reference[]>;
  /** Who made the token, or null where it belongs to no person: GET /v1/users/me. */
  owner(): Promise<Reference | null>;
  /** POST /v1/pages. Notion does not tell the ids of the children. */
  createPage(page: NewPage): Promise<{ id: string; url: string }>;
  /** The newest pages of a data source, made at `since` (ms since 1970) or later: POST /v1/data_sources/{id}/query. */
  pagesSince(dataSourceId: string, since: number): Promise<StoredPage[]>;
  /** One page: GET /v1/pages/{id}. */
  page(pageId: string): Promise<StoredPage>;
  /** Writes values of a page: PATCH /v1/pages/{id}. */
  writeValues(pageId: string, values: PropertyValues): Promise<void>;
  /** PATCH /v1/blocks/{id}/children. Answers the new blocks only, in order. */
  appendChildren(parentId: string, children: Block[], place: Place): Promise<StoredBlock[]>;
  /** One block, in the trash or not: GET /v1/blocks/{id}. */
  block(blockId: string): Promise<StoredBlock>;
  /** One page of 100: GET /v1/blocks/{id}/children. */
  listChildren(parentId: string, cursor: string | null): Promise<Paged<StoredBlock>>;
  /** Moves a page to the trash: PATCH /v1/pages/{id}. */
  trashPage(pageId: string): Promise<void>;
  /** Moves a block and all in it to the trash: DELETE /v1/blocks/{id}. */
  trashBlock(blockId: string): Promise<void>;
  /** Brings a block back from the trash: PATCH /v1/blocks/{id}. */
  restoreBlock(blockId: string): Promise<void>;
  /** Leaves a comment on a page: POST /v1/comments. */
  comment(pageId: string, text: RichText[]): Promise<{ id: string }>;
  /** One page of the open comments on a page: GET /v1/comments. */
  listComments(pageId: string, cursor: string | null): Promise<Paged<StoredComment>>;
  /** DELETE /v1/comments/{id}. */
  deleteComment(commentId: string): Promise<void>;
  /** POST /v1/file_uploads and send, two requests. At most 20 MiB. */
  upload(file: UploadFile): Promise<{ id: string }>;
  /** POST /v1/file_uploads for a file in so many parts. */
  startParts(file: Omit<UploadFile, 'bytes'>, parts: number): Promise<{ id: string }>;
  /** Sends one part, numbered from 1; a part sent twice counts once. */
  sendPart(uploadId: string, part: number, file: UploadFile): Promise<void>;
  /** POST /v1/file_uploads/{id}/complete, when all parts are there. */
  completeParts(uploadId: string): Promise<void>;
  /** Lets Notion import a public https address: POST /v1/file_uploads. It goes on after the answer. */
  startImport(name: string, address: string): Promise<UploadStatus>;
  /** GET /v1/file_uploads/{id}. */
  uploadStatus(uploadId: string): Promise<UploadStatus>;
}

export interface UploadFile {
  /** With the extension of its type. */
  name: string;
  bytes: Blob;
  contentType: string;
}

export interface UploadStatus {
  id: string;
  status: 'pending' | 'uploaded' | 'expired' | 'failed';
  /** What the server of an imported address answered, where Notion tells. */
  importStatus: number | null;
}

export interface NewDatabase {
  /** A page; null for the top of the workspace, which only a token that acts for a person may use. */
  parentId: string | null;
  title: string;
  emoji: string;
  columns: NewColumns;
}

interface ViewPlace {
  databaseId: string;
  dataSourceId: string;
  name: string;
}

export type NewView =
  | (ViewPlace & { type: 'table' })
  /** `coverId` is the column whose picture a card shows, `shownIds` what stands below it; ids as they are, unencoded. */
  | (ViewPlace & { type: 'gallery'; coverId: string; shownIds: readonly string[] });

/** What a new page is made of. */
export interface NewPage {
  parent: { kind: 'dataSource' | 'page'; id: string };
  /** Below a page, the title only. */
  properties: SettledValues;
  /** None where a template is named: Notion takes one or the other. */
  children: Block[];
  /** Notion fills the page from it after it has answered. */
  templateId: string | null;
  cover: SettledFace['cover'];
  icon: SettledFace['icon'];
}

export interface Paged<Item> {
  items: Item[];
  /** What to ask for next, or null at the end. */
  next: string | null;
}

export interface NotionIdentity {
  /** Stable for a user × workspace. */
  botId: string;
  botName: string;
  workspaceId: string;
  workspaceName: string;
  /** Whether the token acts for a person (a personal token, a sign-in), not for the workspace. */
  actsForUser: boolean;
  /** Largest file the workspace takes, bytes. */
  maxUploadBytes: number;
}

/** Which rows of a data source. */
export type RowFilter =
  | { kind: 'newest' }
  /** The title contains the text; all rows for none. */
  | { kind: 'titled'; text: string }
  /** The column has exactly one of these values. */
  | { kind: 'valued'; column: string; type: 'url' | 'rich_text'; anyOf: readonly string[] };

/** A row as people know it. */
export interface Row {
  id: string;
  url: string;
  title: string;
  /** ms since 1970, the minute. */
  createdAt: number;
  /** Whoever is named in it. */
  people: Reference[];
}

/** A page as a query returns it. */
export interface StoredPage {
  id: string;
  url: string;
  createdBy: string;
  /** Values by column name, in Notion's answer shape. */
  properties: Record<string, unknown>;
}

/** A block as Notion lists it. Notion rounds its times down to the minute. */
export interface StoredBlock {
  id: string;
  type: string;
  hasChildren: boolean;
  createdBy: string;
  editedBy: string;
  /** ms since 1970. */
  createdAt: number;
  /** ms since 1970. */
  editedAt: number;
  inTrash: boolean;
  /** Its text without marks, the title of a page inside a page; empty for blocks without text. */
  text: string;
}

export interface StoredComment {
  id: string;
  createdBy: string;
  /** ms since 1970. */
  createdAt: number;
  /** Without marks. */
  text: string;
}

/** A stored connection a token belongs to. */
export interface OpenThrough {
  connectionId: string;
  /** Stands before every request. */
  gate: RateGate;
}

/**
 * Gives Notion as one token sees it.
 * @param through null for a token that is not a connection yet
 */
export type OpenNotion = (token: string, through: OpenThrough | null) => NotionApi;

/** A template of a data source. */
export interface NotionTemplate {
  id: string;
  name: string;
  /** Notion takes it where a person makes a row by hand. */
  isDefault: boolean;
}
