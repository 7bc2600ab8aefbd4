import type { JsonObject } from '../json.ts';

/** What a token may do (developers.notion.com: capabilities). */
export type Capability =
  | 'read_content'
  | 'update_content'
  | 'insert_content'
  | 'read_comments'
  | 'insert_comments'
  | 'read_users'
  | 'read_user_emails';

export type TokenKind = 'internal' | 'personal' | 'public';

export interface Workspace {
  readonly id: string;
  readonly name: string;
  icon: string | null;
  /** Bytes; 5 MiB on the Free plan. */
  maxFileUploadSize: number;
  /** Requests per connection and window: 180 on Free and Plus, 600 above. */
  requestsPerWindow: number;
  /** Blocks left before writes that create some are refused; null where the plan knows no limit. */
  blocksLeft: number | null;
}

export interface User {
  readonly id: string;
  readonly workspaceId: string;
  readonly type: 'person' | 'bot';
  name: string;
  avatarUrl: string | null;
  readonly email: string | null;
}

export interface Token {
  readonly token: string;
  readonly workspaceId: string;
  readonly botId: string;
  readonly name: string;
  readonly kind: TokenKind;
  /** The person behind a personal or public token. */
  readonly ownerId: string | null;
  readonly capabilities: Set<Capability>;
  /** Ids of what was shared; what lies below is shared with it. */
  readonly shared: Set<string> | 'everything';
  revoked: boolean;
  /** The public connection it was issued to; null for pasted tokens. */
  readonly clientId: string | null;
  readonly issuedAt: number;
}

export type Parent =
  | { readonly type: 'page_id'; readonly page_id: string }
  | { readonly type: 'block_id'; readonly block_id: string }
  | { readonly type: 'database_id'; readonly database_id: string }
  | { readonly type: 'data_source_id'; readonly data_source_id: string; readonly database_id: string }
  | { readonly type: 'workspace'; readonly workspace: true };

/** When and by whom something was made and changed; times in milliseconds since 1970. */
export interface Stamps {
  createdTime: number;
  lastEditedTime: number;
  readonly createdBy: string;
  lastEditedBy: string;
}

/** Something with a place in a workspace. */
interface Node extends Stamps {
  readonly id: string;
  readonly workspaceId: string;
  parent: Parent;
  inTrash: boolean;
}

export interface Page extends Node {
  /** Values by property id, in the shape of an answer but with uploads unsigned. */
  values: Record<string, JsonObject>;
  icon: JsonObject | null;
  cover: JsonObject | null;
  /** Ids of blocks, child pages and child databases in order. */
  children: string[];
  isArchived: boolean;
  isLocked: boolean;
  /** Until then search and query do not find it. */
  visibleFrom: number;
}

export interface Block extends Node {
  readonly type: string;
  payload: JsonObject;
  children: string[];
  /** Until then lists of children leave it out. */
  readonly visibleFrom: number;
}

export interface Database extends Node {
  title: readonly JsonObject[];
  description: readonly JsonObject[];
  icon: JsonObject | null;
  cover: JsonObject | null;
  isInline: boolean;
  isLocked: boolean;
  dataSources: string[];
}

export interface Property {
  readonly id: string;
  name: string;
  type: string;
  description: string | null;
  config: JsonObject;
}

export interface Template {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly children: readonly JsonObject[];
}

export interface DataSource extends Node {
  readonly databaseId: string;
  title: readonly JsonObject[];
  description: readonly JsonObject[];
  icon: JsonObject | null;
  properties: Property[];
  templates: Template[];
  nextUniqueId: number;
}

export interface FileUpload {
  readonly id: string;
  readonly workspaceId: string;
  readonly createdBy: string;
  readonly createdTime: number;
  lastEditedTime: number;
  /** Null once attached. */
  expiryTime: number | null;
  status: 'pending' | 'uploaded' | 'expired' | 'failed';
  readonly mode: 'single_part' | 'multi_part' | 'external_url';
  filename: string | null;
  contentType: string | null;
  readonly numberOfParts: number | null;
  readonly parts: Map<number, Uint8Array>;
  bytes: Uint8Array | null;
  importResult: JsonObject | null;
}

export interface Comment extends Stamps {
  readonly id: string;
  readonly workspaceId: string;
  readonly parent: { readonly type: 'page_id' | 'block_id'; readonly id: string };
  readonly discussionId: string;
  richText: readonly JsonObject[];
  readonly displayName: JsonObject;
  readonly attachments: readonly string[];
}

export interface View extends Stamps {
  readonly id: string;
  readonly workspaceId: string;
  readonly databaseId: string;
  readonly dataSourceId: string;
  readonly type: string;
  settings: JsonObject;
}

export interface AsyncTask {
  readonly id: string;
  readonly workspaceId: string;
  readonly createdTime: number;
  readonly operation: string;
  /** The answer, given once `readyAt` has passed. */
  readonly result: JsonObject;
  readonly readyAt: number;
}

export interface CustomEmoji {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly url: string;
}

/** A public connection, as its developer registered it. */
export interface OauthClient {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  readonly redirectUris: readonly string[];
  readonly capabilities: readonly Capability[];
}

export interface OauthCode {
  readonly clientId: string;
  /** As given when authorising; null when it was left out. */
  readonly redirectUri: string | null;
  readonly workspaceId: string;
  readonly ownerId: string;
  readonly shared: readonly string[];
  readonly expiresAt: number;
}

/** The rows a view query found, kept for paging. */
export interface ViewQuery {
  readonly id: string;
  readonly viewId: string;
  readonly rows: readonly string[];
  readonly expiresAt: number;
}
