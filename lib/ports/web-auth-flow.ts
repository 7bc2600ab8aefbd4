/**
 * The browser's window for signing in. The window outlives a stopped worker but the answer does not, so it is opened by
 * one of our pages, never by the worker.
 */
export interface WebAuthFlow {
  /** False in browsers that open no such window for extensions; the others of this are not called then. */
  isOffered: boolean;
  /** The address the browser takes answers at, for this extension only. It must be registered with whoever sends them. */
  redirectUri(): string;
  /** Opens the window and waits until it comes to `redirectUri`, or until it ends otherwise. */
  open(address: string): Promise<WebAuthOutcome>;
}

export type WebAuthOutcome =
  /** The address the window came to, with what was answered in its query. */
  | { kind: 'answered'; address: string }
  /** The user closed the window. */
  | { kind: 'closed' }
  /** The first page could not be loaded. */
  | { kind: 'unreachable' }
  /** Another sign-in window is open; browsers allow one. */
  | { kind: 'busy' };
