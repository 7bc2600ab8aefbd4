import { NotionError } from '../errors/notion-error.ts';
import type { NotionApi } from '../ports/notion-api.ts';

/**
 * Notion through a connection that renews itself: a call that is refused with 401 is sent once more with a new token.
 * That is safe for every call, because a refused request has done nothing.
 * @param open gives Notion as one token sees it
 * @param token the stored access token
 * @param renew `refreshConnection`, with the token that was refused
 */
export function refreshingNotion(
  open: (token: string) => NotionApi,
  token: string,
  renew: (staleToken: string) => Promise<string | null>,
): NotionApi {
  let current = { token, notion: open(token) };
  return new Proxy(current.notion, {
    get(_, name) {
      if (typeof Reflect.get(current.notion, name) !== 'function') return Reflect.get(current.notion, name);
      return async (...parameters: unknown[]) => {
        // Another call may renew while this one is on its way.
        const used = current;
        try {
          return await call(used.notion, name, parameters);
        } catch (error) {
          if (!isRefusedToken(error)) throw error;
          const fresh = await renew(used.token);
          if (fresh === null) throw error;
          if (fresh !== current.token) current = { token: fresh, notion: open(fresh) };
          return call(current.notion, name, parameters);
        }
      };
    },
  });
}

async function call(notion: NotionApi, name: string | symbol, parameters: unknown[]): Promise<unknown> {
  const method: unknown = Reflect.get(notion, name);
  if (typeof method !== 'function') throw new TypeError('Notion has no such call');
  return Reflect.apply(method, notion, parameters);
}

function isRefusedToken(error: unknown): boolean {
  return error instanceof NotionError && error.code === 'tokenInvalid';
}
