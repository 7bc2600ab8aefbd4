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

/** Sign-ins under way, by state. They lie beside the tokens, out of reach of pages. */
export interface PendingSignInStore {
  put(pending: PendingSignIn): Promise<void>;
  /** Reads and removes in one transaction, so that an answer counts once. Null when there is none of that state. */
  take(state: string): Promise<PendingSignIn | null>;
  /** Removes those that were begun before `time` (ms since 1970) and never answered. */
  dropBefore(time: number): Promise<void>;
}
