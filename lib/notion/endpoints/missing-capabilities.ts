import type { Client } from '@notionhq/client';
import { CAPABILITIES, type Capability } from '../../errors/capability.ts';
import { toNotionError } from '../to-notion-error.ts';

/** An id of nothing: what is asked of it cannot be carried out. */
const NOWHERE = '00000000-0000-4000-8000-000000000000';
const text = [{ text: { content: '-' } }];

/** For each capability a request that is refused without it, and does nothing with it. */
const PROBES: Record<Capability, (client: Client) => Promise<unknown>> = {
  read: (client) => client.search({ page_size: 1 }),
  insert: (client) =>
    client.blocks.children.append({ block_id: NOWHERE, children: [{ paragraph: { rich_text: text } }] }),
  update: (client) => client.pages.update({ page_id: NOWHERE, in_trash: false }),
  comment: (client) => client.comments.create({ parent: { page_id: NOWHERE }, rich_text: text }),
};

/**
 * What a connection may not do. Notion has no call that tells, but refuses with 403 what is not allowed before it looks
 * for what is asked for. Sources: https://developers.notion.com/reference/capabilities, …/status-codes
 * @throws whatever says nothing about capabilities: a refused token, no network, too many requests
 */
export async function missingCapabilities(client: Client): Promise<Capability[]> {
  const missing = await Promise.all(CAPABILITIES.map((capability) => isMissing(PROBES[capability](client))));
  return CAPABILITIES.filter((_, at) => missing[at]);
}

async function isMissing(probe: Promise<unknown>): Promise<boolean> {
  try {
    await probe;
    return false;
  } catch (thrown) {
    const { code, facts } = toNotionError(thrown);
    if (code === 'capabilityMissing') return true;
    // Not found, or asked wrongly: allowed to ask.
    if (facts.status === 404 || facts.status === 400) return false;
    throw thrown;
  }
}
