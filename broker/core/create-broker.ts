import { type Context, type Handler, Hono, type MiddlewareHandler } from 'hono';
import { answerError, toBrokerError } from './answer-error.ts';
import { BrokerError } from './broker-error.ts';
import type { BrokerParts } from './broker-parts.ts';
import type { Configuration } from './configuration.ts';
import { extensionCors, extensionsOnly, preflight } from './extension-cors.ts';
import { networkOf } from './network-of.ts';
import { NOTION_TIMEOUT_MS, notionOAuth } from './notion-oauth.ts';
import type { RateLimit } from './rate-limit.ts';
import { allowedRedirects } from './redirect-uris.ts';
import { requestLog } from './request-log.ts';
import { authorize } from './routes/authorize.ts';
import { callback } from './routes/callback.ts';
import { revoke } from './routes/revoke.ts';
import { token } from './routes/token.ts';
import { createSeal } from './seal.ts';
import { strictHeaders } from './strict-headers.ts';

/** Called by scripts; the other routes are visited by a browser window. */
const FOR_EXTENSIONS = ['/token', '/revoke'];
const METHODS = { '/health': 'GET', '/authorize': 'GET', '/callback': 'GET', '/token': 'POST', '/revoke': 'POST' };

/** What a platform brings. */
export interface Platform {
  fetch: typeof fetch;
  /** ms since 1970. */
  now(): number;
  log(line: string): void;
  rateLimit: RateLimit;
  /** The address a request came from, as far as the platform vouches for it. */
  addressOf(context: Context): string;
  notionTimeoutMs?: number;
}

/** The whole program: a function from request to answer that keeps nothing between two requests. */
export function createBroker(configuration: Configuration, platform: Platform): Hono {
  const parts: BrokerParts = {
    configuration,
    isAllowedRedirect: allowedRedirects(configuration.redirectUris),
    seal: createSeal(configuration.sealKey, platform.now),
    notion: notionOAuth(configuration, platform.fetch, platform.notionTimeoutMs ?? NOTION_TIMEOUT_MS),
    now: platform.now,
  };
  const broker = new Hono();
  broker.onError((error, context) => answerError(context, toBrokerError(error)));
  broker.notFound((context) => answerError(context, new BrokerError('not_found')));
  broker.use(requestLog(platform.log, platform.now), strictHeaders);
  broker.get('/health', (context) => context.json({ status: 'ok' }));
  for (const path of FOR_EXTENSIONS) broker.use(path, extensionCors);
  broker.use(limited(platform));
  for (const path of FOR_EXTENSIONS) broker.use(path, extensionsOnly).options(path, preflight);
  broker.get('/authorize', (context) => authorize(context, parts));
  broker.get('/callback', (context) => callback(context, parts));
  broker.post('/token', (context) => token(context, parts));
  broker.post('/revoke', (context) => revoke(context, parts));
  for (const [path, method] of Object.entries(METHODS)) broker.all(path, refuseMethod(method));
  return broker;
}

/** Every request counts but the health check, which costs nothing and must answer. */
function limited({ rateLimit, addressOf }: Platform): MiddlewareHandler {
  return async (context, next) => {
    const wait = await rateLimit(networkOf(addressOf(context)));
    if (wait > 0) throw new BrokerError('rate_limited', wait);
    await next();
  };
}

function refuseMethod(allowed: string): Handler {
  return (context) => {
    context.header('Allow', allowed);
    throw new BrokerError('method_not_allowed');
  };
}
