import type { OAuthClient } from './oauth-grant.ts';

/** What must be remembered from the first page of a sign-in to its answer, across the death of the worker. */
export interface PendingSignIn {
  /** Unguessable; tells which sign-in an answer belongs to. */
  state: string;
  /** PKCE: proves to the broker that who exchanges is who began. Null on the direct way, where Notion has no PKCE. */
  verifier: string | null;
  redirectUri: string;
  client: OAuthClient;
  /** ms since 1970. */
  startedAt: number;
}

/** Holds one sign-in; a new one takes the place of the one before. Lies beside the tokens, out of reach of pages. */
export interface PendingSignInStore {
  put(pending: PendingSignIn): Promise<void>;
  /** Reads and removes in one transaction, so that an answer counts once. Null when there is none. */
  take(): Promise<PendingSignIn | null>;
}
