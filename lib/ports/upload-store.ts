/**
 * Uploads that are attached to a page, so that the same bytes need not be sent again: an attached upload does not expire
 * and may be used any number of times in its workspace. Source: https://developers.notion.com/docs/working-with-files-and-media
 */
export interface UploadStore {
  /** The upload of these bytes through this connection, or null. */
  find(connectionId: string, sha256: string): Promise<string | null>;
  /** Remembers uploads that a page shows by now. */
  keep(connectionId: string, uploads: readonly { sha256: string; uploadId: string }[]): Promise<void>;
  /** Forgets uploads that Notion refused or whose page was taken back. */
  forget(connectionId: string, hashes: readonly string[]): Promise<void>;
  /** Forgets all uploads of a connection. */
  forgetAll(connectionId: string): Promise<void>;
}
