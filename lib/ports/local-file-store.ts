/** Files of the user's computer between the field and Save. */
export interface LocalFileStore {
  /** Keeps a file for a day; returns the id under which it can be had. */
  put(bytes: Blob): Promise<string>;
  get(id: string): Promise<Blob | null>;
}
