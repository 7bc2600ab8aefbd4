import type { OAuthHttp } from '../ports/oauth-http.ts';
import { readBounded } from './read-bounded.ts';

const TIMEOUT_MS = 30_000;
/** The answers are a few hundred bytes; more is none of theirs. Bytes. */
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
        const read = await readBounded(answer, MAX_ANSWER);
        const said = read instanceof Blob ? parse(await read.text()) : null;
        return { status: answer.status, body: said, retryAfter: answer.headers.get('retry-after') };
      } catch {
        // No network, refused by the browser, or not whole in time: none of it tells more.
        return null;
      }
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
