import type { Client } from '@notionhq/client';
import { NotionError } from '../../errors/notion-error.ts';
import type { NotionPlace } from '../../ports/notion-place.ts';
import { toPlace } from '../to-place.ts';

/**
 * GET /v1/pages/{id} or /v1/data_sources/{id}, for what the picker shows of it.
 * @throws NotionError `destinationGone` also for an answer that is neither
 */
export async function place(client: Client, kind: NotionPlace['kind'], id: string): Promise<NotionPlace> {
  const answer =
    kind === 'page'
      ? await client.pages.retrieve({ page_id: id })
      : await client.dataSources.retrieve({ data_source_id: id });
  const found = toPlace(answer);
  if (found) return found;
  const facts = { status: 200, ambiguous: false, transient: false, retryAfterMs: null, committed: null };
  throw new NotionError({ ...facts, code: 'destinationGone', imageRefused: false });
}
