import { ApiError } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';

/**
 * The Free plan's block limit (developers.notion.com: workspace-block-limits). The write that crosses the limit still
 * succeeds; the ones after it are refused. Personal tokens are exempt. The three days of grace are not modelled:
 * a test sets `blocksLeft` to what it needs.
 */
export function spendBlocks(call: Call, count: number): void {
  const workspace = call.state.workspaces.get(call.token.workspaceId);
  if (!workspace || workspace.blocksLeft === null || call.token.kind === 'personal' || count === 0) return;
  if (workspace.blocksLeft <= 0) throw blockLimit();
  workspace.blocksLeft -= count;
}

export function blockLimit(): ApiError {
  return new ApiError(
    403,
    'restricted_resource',
    'This workspace has used all of its free blocks. Upgrade its plan in Notion to create more content. Learn more: https://www.notion.com/help/understanding-block-usage',
    { block_limit: 'block_creation' },
  );
}
