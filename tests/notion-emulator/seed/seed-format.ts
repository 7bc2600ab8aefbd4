import type { JsonObject } from '../json.ts';
import type { Capability, TokenKind } from '../model/types.ts';

/**
 * What an emulator starts with, as JSON. Ids are optional (32 hexadecimal digits, dashed or not);
 * `parent` and `shared` name things by id or by title. With one workspace nobody needs to name it.
 */
export interface Seed {
  readonly workspaces?: readonly SeedWorkspace[];
  readonly tokens?: readonly SeedToken[];
  readonly pages?: readonly SeedPage[];
  readonly databases?: readonly SeedDatabase[];
  /** Public connections, for OAuth. */
  readonly oauthClients?: readonly SeedOauthClient[];
  readonly customEmojis?: readonly { readonly id?: string; readonly name: string; readonly url: string }[];
}

export interface SeedWorkspace {
  readonly id?: string;
  readonly name: string;
  readonly icon?: string;
  /** Bytes; 5 GiB when absent. The Free plan has 5242880. */
  readonly maxFileUploadSize?: number;
  /** 180 when absent. */
  readonly requestsPerWindow?: number;
  /** Blocks left on a Free plan with several members; no limit when absent. */
  readonly blocksLeft?: number;
  readonly people?: readonly { readonly id?: string; readonly name: string; readonly email?: string }[];
}

export interface SeedToken {
  readonly token: string;
  /** The connection's name, as in Notion's 404 sentence. */
  readonly name: string;
  readonly workspace?: string;
  /** `internal` when absent. */
  readonly kind?: TokenKind;
  /** Name or id of the person behind a personal or public token; the first of the workspace when absent. */
  readonly owner?: string;
  /** All when absent. */
  readonly capabilities?: readonly Capability[];
  /** Everything when absent; `[]` for a connection to which nothing has been shared yet. */
  readonly shared?: readonly string[];
}

export interface SeedPage {
  readonly id?: string;
  readonly title: string;
  readonly workspace?: string;
  /** A page; the workspace itself when absent. */
  readonly parent?: string;
  readonly icon?: JsonObject;
  readonly cover?: JsonObject;
  /** Blocks as a request writes them. */
  readonly children?: readonly JsonObject[];
  readonly inTrash?: boolean;
}

export interface SeedDatabase {
  readonly id?: string;
  readonly title: string;
  readonly description?: string;
  readonly workspace?: string;
  readonly parent?: string;
  readonly icon?: JsonObject;
  readonly cover?: JsonObject;
  readonly isInline?: boolean;
  readonly dataSources: readonly SeedDataSource[];
}

export interface SeedDataSource {
  readonly id?: string;
  /** The database's title when absent. */
  readonly title?: string;
  /** Columns as `POST /v1/databases` takes them: `{"URL": {"url": {}}}`. */
  readonly properties: Readonly<Record<string, JsonObject>>;
  readonly templates?: readonly {
    readonly id?: string;
    readonly name: string;
    readonly isDefault?: boolean;
    readonly children: readonly JsonObject[];
  }[];
  readonly rows?: readonly SeedRow[];
}

export interface SeedRow {
  readonly id?: string;
  /** Values as `POST /v1/pages` takes them. */
  readonly properties: JsonObject;
  readonly icon?: JsonObject;
  readonly cover?: JsonObject;
  readonly children?: readonly JsonObject[];
}

export interface SeedOauthClient {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  /** Compared exactly, trailing slash included. */
  readonly redirectUris: readonly string[];
  readonly capabilities?: readonly Capability[];
}
