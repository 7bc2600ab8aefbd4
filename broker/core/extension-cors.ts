import type { Context, MiddlewareHandler } from 'hono';
import { BrokerError } from './broker-error.ts';

/** Chrome's ids are 32 letters a to p; Firefox gives every installation a UUID of its own. */
const EXTENSION_ORIGIN =
  /^(?:chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** How long a browser may remember the answer to a preflight. Seconds. */
const PREFLIGHT_SECONDS = '600';

/** Lets extensions read every answer, refusals included: without credentials, by an exact echo of their origin. */
export const extensionCors: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin');
  context.header('Vary', 'Origin');
  if (origin !== undefined && EXTENSION_ORIGIN.test(origin)) {
    context.header('Access-Control-Allow-Origin', origin);
    context.header('Access-Control-Expose-Headers', 'Retry-After');
  }
  await next();
};

/**
 * Refuses web pages. A request without an origin comes from no page; what protects codes and tokens is the verifier,
 * not this.
 */
export const extensionsOnly: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin');
  if (origin !== undefined && !EXTENSION_ORIGIN.test(origin)) throw new BrokerError('origin_not_allowed');
  await next();
};

/** Answers the browser's question before a POST. */
export function preflight(context: Context): Response {
  context.header('Access-Control-Allow-Methods', 'POST');
  context.header('Access-Control-Allow-Headers', 'Content-Type');
  context.header('Access-Control-Max-Age', PREFLIGHT_SECONDS);
  return context.body(null, 204);
}
