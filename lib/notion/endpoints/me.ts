import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { NotionIdentity } from '../../ports/notion-api.ts';

/** Free workspaces take 5 MiB a file; assumed where Notion does not say. Bytes. */
const SMALLEST_LIMIT = 5 * 1024 * 1024;

const answer = v.object({
  id: v.string(),
  name: v.nullish(v.string(), 'Connection'),
  bot: v.object({
    owner: v.optional(v.object({ type: v.string() })),
    workspace_id: v.nullish(v.string(), ''),
    workspace_name: v.nullish(v.string(), 'Notion'),
    workspace_limits: v.optional(v.object({ max_file_upload_size_in_bytes: v.number() })),
  }),
});

/** GET /v1/users/me. Source: https://developers.notion.com/reference/get-self */
export async function me(client: Client): Promise<NotionIdentity> {
  const { id, name, bot } = v.parse(answer, await client.users.me({}));
  return {
    botId: id,
    botName: name,
    workspaceId: bot.workspace_id,
    workspaceName: bot.workspace_name,
    actsForUser: bot.owner?.type === 'user',
    maxUploadBytes: bot.workspace_limits?.max_file_upload_size_in_bytes ?? SMALLEST_LIMIT,
  };
}
