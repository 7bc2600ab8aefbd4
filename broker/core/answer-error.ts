import type { Context } from 'hono';
import { BROKER_ERRORS, BrokerError, type BrokerErrorCode } from './broker-error.ts';

/** What a person reads who ends up here in a browser window. */
const PAGES: Partial<Record<BrokerErrorCode, string>> = {
  redirect_not_allowed: 'This sign-in was started by an extension that this service does not serve.',
  state_expired: 'This sign-in took too long. Close this window and start it again in the extension.',
  rate_limited: 'Too many sign-ins from your network. Wait a minute, then start again in the extension.',
};
const ANY_PAGE = 'This is no valid sign-in. Close this window and start it again in the extension.';

/** Routes that a browser window visits, and that answer a person; all others answer a program. */
const SEEN_BY_PEOPLE = ['/authorize', '/callback'];

/**
 * Tells a failure: as `{"error": code}`, or as one sentence where a person looks. Never repeats anything of the request.
 */
export function answerError(context: Context, error: BrokerError): Response {
  const status = BROKER_ERRORS[error.code];
  context.set('error', error.code);
  if (error.retryAfterSeconds !== null) context.header('Retry-After', String(error.retryAfterSeconds));
  if (SEEN_BY_PEOPLE.includes(context.req.path)) return context.text(PAGES[error.code] ?? ANY_PAGE, status);
  return context.json({ error: error.code }, status);
}

/** What became of anything thrown: a bug is an `internal_error`, without its words. */
export function toBrokerError(error: unknown): BrokerError {
  return error instanceof BrokerError ? error : new BrokerError('internal_error');
}
