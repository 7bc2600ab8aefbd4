import { SignInCancelledError } from '../errors/sign-in-cancelled-error.ts';
import { SignInError } from '../errors/sign-in-error.ts';
import type { PendingSignIn } from '../ports/pending-sign-in-store.ts';

/** The names OAuth has for a refusal; anything else could be words of somebody else. Source: RFC 6749, section 4.1.2.1. */
const REFUSALS = [
  'invalid_request',
  'unauthorized_client',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
];
/** Far above every code seen. Characters. */
const MAX_CODE = 8_192;

/** Which sign-in an answer says it belongs to. Nothing else of it is to be believed yet. */
export function stateOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).searchParams.get('state') : null;
}

/**
 * Reads the address a sign-in window came to. Nothing in it counts, not even a refusal, until the address is exactly
 * the redirect URI and the state is the one that was sent.
 * @returns the code
 * @throws SignInError `signInInvalid`, `signInRefused`; SignInCancelledError
 */
export function readAnswer(address: string, pending: Pick<PendingSignIn, 'redirectUri' | 'state'>): string {
  const answer = URL.canParse(address) ? new URL(address) : null;
  if (!answer || `${answer.origin}${answer.pathname}` !== pending.redirectUri) throw new SignInError('signInInvalid');
  const only = (name: string) => {
    const [value = null, second] = answer.searchParams.getAll(name);
    if (second !== undefined) throw new SignInError('signInInvalid');
    return value;
  };
  if (only('state') !== pending.state) throw new SignInError('signInInvalid');
  const error = only('error');
  if (error === 'access_denied') throw new SignInCancelledError();
  if (error !== null) throw new SignInError('signInRefused', REFUSALS.find((known) => known === error) ?? 'unknown');
  const code = only('code');
  if (!code || code.length > MAX_CODE) throw new SignInError('signInInvalid');
  return code;
}
