import type { Client } from '@notionhq/client';
import { type CommittedIds, NotionError } from '../errors/notion-error.ts';
import type { ResendWatch } from '../ports/resend-watch.ts';
import { toNotionError } from './to-notion-error.ts';

/**
 * Does a write that must not be done twice.
 * @param watch watches the one request of the write; null where nobody sends requests twice by itself
 * @param connect gives a client that sends through a given `fetch`
 * @param idsOf what Notion answered with
 * @throws NotionError with `resent` when it was done, perhaps twice; ambiguous when Notion refused the second try of a
 *   request whose first may have been carried out
 */
export async function sendOnce<Made>(
  watch: ResendWatch | null,
  connect: (request?: typeof fetch) => Client,
  write: (client: Client) => Promise<Made>,
  idsOf: (made: Made) => CommittedIds,
): Promise<Made> {
  if (!watch) return write(connect());
  const { made, failure } = await attempt(() => write(connect(watch.request)));
  const isDoubtful = await watch.isDoubtful();
  if (!isDoubtful) {
    if (failure) throw failure;
    return made;
  }
  if (!failure) throw perhapsTwice(idsOf(made));
  // What is refused for what it says was refused the first time too.
  throw failure.facts.retryAfterMs === null ? failure : perhapsOnce(failure);
}

type Attempt<Made> = { made: Made; failure: null } | { made: null; failure: NotionError };

async function attempt<Made>(write: () => Promise<Made>): Promise<Attempt<Made>> {
  try {
    return { made: await write(), failure: null };
  } catch (error) {
    return { made: null, failure: toNotionError(error) };
  }
}

const ANSWERED = { code: 'network', status: null, transient: true, retryAfterMs: null, imageRefused: false } as const;

function perhapsTwice(committed: CommittedIds): NotionError {
  return new NotionError({ ...ANSWERED, ambiguous: true, resent: true, committed });
}

function perhapsOnce(failure: NotionError): NotionError {
  return new NotionError({ ...ANSWERED, ambiguous: true, committed: null }, { cause: failure });
}
