/** POST requests to the two places that give tokens: the broker and Notion. */
export interface OAuthHttp {
  /**
   * Sends JSON, without cookies, following no redirect.
   * @param authorization value of the `Authorization` header, or null for none
   * @returns null when no whole answer came within 30 s
   */
  post(
    address: string,
    body: Readonly<Record<string, string>>,
    authorization: string | null,
  ): Promise<OAuthAnswer | null>;
}

export interface OAuthAnswer {
  status: number;
  /** Parsed JSON; null when the body is none. Not to be trusted. */
  body: unknown;
  /** The `Retry-After` header, or null. */
  retryAfter: string | null;
}
