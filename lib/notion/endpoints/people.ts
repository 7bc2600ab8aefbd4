import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { Reference } from '../../blocks/field-draft.ts';

/** Pages of 100 that are read at most. */
const MAX_PAGES = 5;

const user = v.object({ id: v.string(), type: v.optional(v.string()), name: v.nullish(v.string()) });
const list = v.object({ results: v.array(user), next_cursor: v.nullable(v.string()) });
const self = v.object({ bot: v.object({ owner: v.optional(v.object({ user: v.optional(user) })) }) });

/** The people of the workspace, without its bots: GET /v1/users. Source: https://developers.notion.com/reference/get-users */
export async function people(client: Client): Promise<Reference[]> {
  const found: Reference[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: v.InferOutput<typeof list> = v.parse(
      list,
      await client.users.list({ page_size: 100, ...(cursor !== null && { start_cursor: cursor }) }),
    );
    found.push(...answer.results.filter(({ type }) => type !== 'bot').flatMap(named));
    if (answer.next_cursor === null) break;
    cursor = answer.next_cursor;
  }
  return found;
}

/** Who made the token, where it belongs to a person: GET /v1/users/me. */
export async function owner(client: Client): Promise<Reference | null> {
  const { bot } = v.parse(self, await client.users.me({}));
  return (bot.owner?.user && named(bot.owner.user)[0]) ?? null;
}

function named({ id, name }: v.InferOutput<typeof user>): Reference[] {
  return name ? [{ id, title: name }] : [];
}
