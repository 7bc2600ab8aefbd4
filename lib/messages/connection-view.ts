import type { Capability } from '../errors/capability.ts';
import type { Failure } from '../errors/failure.ts';

/** A connection as the interface may know it: without its token. */
export interface ConnectionView {
  id: string;
  workspaceName: string;
  /** An emoji or the address of a picture, or null. */
  workspaceIcon: string | null;
  botName: string;
  /** The last four characters of the token, to tell one from another. */
  tokenEnd: string;
  /** How it was made: by signing in, or with a token of a person's or of a workspace's own connection. */
  kind: 'signIn' | 'personal' | 'internal';
  /** Largest file it may store, bytes. */
  maxUploadBytes: number;
}

/** How Notion sees a connection now. */
export interface ConnectionHealth {
  /** Why it cannot be used, or null. */
  problem: Failure | null;
  /** What its owner did not let it do. */
  missing: Capability[];
}

/** What is to be told of an account that was removed. */
export interface Disconnected {
  /** False when Notion could not be told: it still lists the connection. */
  told: boolean;
  /** Titles of clips that wait for this account. */
  waiting: string[];
}
