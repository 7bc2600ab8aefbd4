import type { Context, MiddlewareHandler } from 'hono';

const ROUTES = ['/authorize', '/callback', '/token', '/revoke', '/health'];
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];

/**
 * One line a request, made of words from our own lists and of numbers: no address, no query, no header, no body, so
 * that no code, token or person can get into a log.
 */
export function requestLog(log: (line: string) => void, now: () => number): MiddlewareHandler {
  return async (context, next) => {
    const start = now();
    await next();
    log(
      JSON.stringify({
        time: new Date(start).toISOString(),
        method: METHODS.find((known) => known === context.req.method) ?? 'other',
        route: ROUTES.find((known) => known === context.req.path) ?? 'other',
        status: context.res.status,
        ms: now() - start,
        ...errorOf(context),
      }),
    );
  };
}

function errorOf(context: Context): { error?: unknown } {
  const error: unknown = context.get('error');
  return error === undefined ? {} : { error };
}
