import type { Problem } from '../popup/popup-props.ts';

/** The ways to connect a workspace. */
export interface ConnectProps {
  onConnect: (token: string) => void;
  /** A token is being tried. */
  connecting: boolean;
  /** Why the last token did not work. */
  problem: Problem | null;
  signIn: SignIn;
}

/** Signing in, in a window of Notion's. */
export interface SignIn {
  /** Whether this build can sign in without a client of one's own. */
  offered: boolean;
  /** To be registered with a client of one's own; null where the browser has no window for signing in. */
  redirectUri: string | null;
  /** Which sign-in is under way. */
  pending: 'broker' | 'direct' | 'again' | null;
  /** Why the last one did not end in a connection, and which it was. */
  problem: { way: 'broker' | 'direct' | 'again'; problem: Problem } | null;
  onSignIn: () => void;
  onOwnClient: (clientId: string, clientSecret: string) => void;
}
