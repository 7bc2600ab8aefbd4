/**
 * The ways in which a picture gets into Notion, in the order they are tried: bytes that came with the page, bytes read in
 * the page, bytes fetched by the extension with the user's cookies, and Notion's own import of the address.
 */
export const WAYS = ['embedded', 'page', 'fetch', 'import'] as const;

export type Way = (typeof WAYS)[number];

/** Why each way that was tried failed, as stable codes that the interface turns into sentences. */
export type Failures = Partial<Record<Way, string>>;

/** A picture or file on its way into Notion. */
export type Asset =
  /** To be had by `way`, after others failed. */
  | { state: 'wanted'; way: Way; failures: Failures }
  /** The user is asked whether we may fetch from `origin`; without an answer it goes on at `until`, ms since 1970. */
  | { state: 'asking'; origin: string; until: number; failures: Failures }
  /** Notion imports it since `since`, ms since 1970. */
  | { state: 'importing'; uploadId: string; since: number; failures: Failures }
  /** Its bytes are stored with the job. `sent` tells of an upload in parts that can be gone on with. */
  | ({ state: 'held'; sent: SentParts | null } & HeldBytes)
  /** An upload for it is being made or sent. Uploads that are never attached expire by themselves. */
  | ({ state: 'uploading'; sent: SentParts | null } & HeldBytes)
  /** In Notion since `at`, ms since 1970: an id that is not attached within the hour expires, unless it is `kept`. */
  | ({ state: 'uploaded'; uploadId: string; at: number; kept: boolean } & HeldBytes)
  /** In Notion by its own import; we never had the bytes. */
  | { state: 'imported'; uploadId: string; at: number; failures: Failures }
  /** Stays at its address, shown from there or, where Notion refuses that, as a plain link. `reason` is in the loss report. */
  | { state: 'linked'; reason: string; as: 'image' | 'link' };

export interface HeldBytes {
  /** Size in bytes. */
  bytes: number;
  /** What the bytes are, not what their server called them, for example `image/png`. */
  contentType: string;
  /** SHA-256, hexadecimal: what is equal is stored and uploaded once. */
  sha256: string;
  way: Way;
}

/** How far an upload in parts has come. */
export interface SentParts {
  uploadId: string;
  /** Parts that have arrived, from the first on. */
  parts: number;
  /** When the upload was made, ms since 1970. */
  since: number;
}
