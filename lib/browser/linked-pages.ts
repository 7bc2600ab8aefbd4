import { LinkedPageError } from '../errors/linked-page-error.ts';
import { SnapshotError } from '../errors/snapshot-error.ts';
import { parseSnapshot } from '../hast/parse-snapshot.ts';
import { mayReach } from '../job/may-reach.ts';
import type { LinkedPages } from '../ports/linked-pages.ts';
import { decodeHtml } from './decode-html.ts';
import { hasFetchRules, withFetchRules } from './fetch-rules.ts';
import { askOffscreen } from './offscreen/ask-offscreen.ts';
import { readBounded } from './read-bounded.ts';

/** A page that takes longer is given up. ms */
const PATIENCE_MS = 30_000;
/** Longest HTML, in bytes: as much as a snapshot may be long. */
const MAX_BYTES = 64 * 1024 * 1024;
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

/** Loads pages from the background and reads them in a document nobody sees. */
export function linkedPages(): LinkedPages {
  return {
    async read(url, pageUrl) {
      if (!hasFetchRules) throw unreachable(url);
      const caused = { address: url, pageUrl, tellsSite: false };
      const { html, finalUrl } = await withFetchRules(caused, () => load(url, pageUrl));
      const json = await askOffscreen({ kind: 'readHtml', html, url: finalUrl });
      if (typeof json !== 'string')
        throw new SnapshotError('snapshotInvalid', 'no answer from the document that reads it');
      return parseSnapshot(json);
    },
  };
}

async function load(url: string, pageUrl: string): Promise<{ html: string; finalUrl: string }> {
  const answer = await request(url);
  // A redirect into a private network, or a name that leads there by now.
  if (!mayReach(pageUrl, answer.url)) {
    await answer.body?.cancel();
    throw unreachable(url);
  }
  if (!answer.ok) throw new LinkedPageError({ code: 'linkAnswer', values: [answer.status] });
  const contentType = answer.headers.get('content-type') ?? '';
  if (!HTML.test(contentType)) {
    await answer.body?.cancel();
    throw new LinkedPageError({ code: 'linkNoPage', values: [contentType.split(';')[0]?.trim() ?? ''] });
  }
  const bytes = await readBounded(answer, MAX_BYTES);
  if (!(bytes instanceof Blob)) throw new SnapshotError('snapshotTooLarge', `${bytes.tooLarge} bytes`);
  return { html: decodeHtml(new Uint8Array(await bytes.arrayBuffer()), contentType), finalUrl: answer.url };
}

async function request(url: string): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'include', signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (cause) {
    throw unreachable(url, { cause });
  }
}

function unreachable(url: string, options?: ErrorOptions): LinkedPageError {
  return new LinkedPageError({ code: 'linkUnreachable', values: [new URL(url).host] }, options);
}
