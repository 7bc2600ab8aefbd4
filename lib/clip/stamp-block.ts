import type { NotionApi, StoredBlock } from '../ports/notion-api.ts';
import { listAllChildren } from './list-all-children.ts';

/** Pages and databases stand among blocks, but nothing in them is a block of the clip. */
const NEVER_OURS = ['child_page', 'child_database', 'unsupported', 'link_preview', 'meeting_notes', 'ai_block'];

/**
 * What a block and all in it are like, as one short text that changes when anybody changes them. Notion's times are
 * whole minutes, so the words count too.
 * @param botId whose blocks may be replaced
 * @returns null when any of it was made or last edited by somebody else
 * @throws NotionError
 */
export async function stampBlock(notion: NotionApi, block: StoredBlock, botId: string): Promise<string | null> {
  const parts: string[] = [];
  const open = [block];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.createdBy !== botId || next.editedBy !== botId || NEVER_OURS.includes(next.type)) return null;
    parts.push(`${next.id} ${next.editedAt} ${next.type} ${next.text}`);
    if (next.hasChildren) open.push(...(await listAllChildren(notion, next.id)));
  }
  return `${parts.length} ${hash(parts.join('\n'))}`;
}

/** FNV-1a. Two blocks are never confused by it: a block is only compared with itself. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
