import type { OAuthHttp } from '../ports/oauth-http.ts';

const TIMEOUT_MS = 30_000;
/** The answers are a few hundred bytes; more is none of theirs. Characters. */
const MAX_ANSWER = 64 * 1024;

/** @param request `fetch` */
export function oauthHttp(request: typeof fetch): OAuthHttp {
  return {
    async post(address, body, authorization) {
      try {
        const answer = await request(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(authorization !== null && { authorization }) },
          body: JSON.stringify(body),
          credentials: 'omit',
          // Whoever is redirected to would be given the code or the secret.
          redirect: 'error',
          cache: 'no-store',
          referrerPolicy: 'no-referrer',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        const text = await answer.text();
        return { status: answer.status, body: parse(text), retryAfter: answer.headers.get('retry-after') };
      } catch {
        // No network, refused by the browser, or not whole in time: none of it tells more.
        return null;
      }
    },
  };
}

function parse(text: string): unknown {
  if (text.length > MAX_ANSWER) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
