/** Requests of our own for pictures that a page shows but may not read: with the user's cookies, where the user allowed it. */
export interface AssetFetch {
  /** Whether the user lets us fetch from the site of an address. */
  isAllowed(address: string): Promise<boolean>;
  /**
   * Fetches a picture as the page would load it, bounded in size and time. Nothing that is not allowed is reached, by
   * redirects neither.
   * @param pageUrl the page that shows it
   * @returns the bytes, or why not, as a code of the loss report
   */
  fetch(address: string, pageUrl: string): Promise<{ bytes: Blob } | { problem: string }>;
}
