import type { Json } from '../json.ts';

/** One line of the request log. */
export interface RequestRecord {
  readonly method: string;
  /** With the query, without the host. */
  readonly path: string;
  /** When it arrived, in milliseconds since 1970. */
  readonly time: number;
  /** The JSON body; for a form its fields, files as `{filename, type, size}`. */
  readonly body: Json;
  readonly version: string | null;
  /** Name of the connection, never its token. */
  readonly connection: string | null;
  /** Null until answered, and for good when the connection was cut. */
  status: number | null;
  /** True when what was asked has been done, whatever was answered. */
  committed: boolean;
}
