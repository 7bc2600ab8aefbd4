/** Whom a connection was made through; the same one renews and revokes it. */
export type OAuthClient =
  /** The broker holds the client secret. */
  | { way: 'broker'; origin: string }
  /** A team's own client. The secret stays in this browser, beside the tokens. */
  | { way: 'direct'; clientId: string; clientSecret: string };

/** An access token with what renews it. Both change at every refresh, and only together. */
export interface TokenPair {
  accessToken: string;
  /** Null when Notion gave none: the access token then lasts until it is revoked. */
  refreshToken: string | null;
}

/** What OAuth adds to a connection. */
export interface OAuthGrant {
  client: OAuthClient;
  refreshToken: string | null;
}
