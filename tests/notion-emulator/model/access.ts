import { ApiError } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import { dashed } from './ids.ts';
import type { State } from './state.ts';
import type { Block, Database, DataSource, Page, Parent, Token } from './types.ts';

type Placed = Page | Block | Database | DataSource;

/** The thing an id names, whatever it is. */
export function find(state: State, id: string): Placed | undefined {
  return state.pages.get(id) ?? state.blocks.get(id) ?? state.databases.get(id) ?? state.dataSources.get(id);
}

export function parentId(parent: Parent): string | null {
  switch (parent.type) {
    case 'page_id':
      return parent.page_id;
    case 'block_id':
      return parent.block_id;
    case 'database_id':
      return parent.database_id;
    case 'data_source_id':
      return parent.data_source_id;
    case 'workspace':
      return null;
  }
}

/** The thing itself and all it lies in, innermost first. */
export function lineage(state: State, id: string): readonly Placed[] {
  const line: Placed[] = [];
  let current = find(state, id);
  while (current) {
    line.push(current);
    const above = parentId(current.parent);
    current = above === null ? undefined : find(state, above);
  }
  return line;
}

/** A connection sees what was shared with it and everything below. */
export function canSee(state: State, token: Token, id: string): boolean {
  const line = lineage(state, id);
  const [first] = line;
  if (!first || first.workspaceId !== token.workspaceId) return false;
  const { shared } = token;
  return shared === 'everything' || line.some((each) => shared.has(each.id));
}

/** True when the thing or anything it lies in is in the trash. */
export function isTrashed(state: State, id: string): boolean {
  return lineage(state, id).some((each) => each.inTrash);
}

export function seenPage(call: Call, id: string): Page {
  return seen(call, call.state.pages, id, 'page');
}

/** A page is a block too, so its id is welcome wherever a block's is; null then. */
export function seenBlock(call: Call, id: string): Block {
  return seen(call, call.state.blocks, id, 'block');
}

export function seenBlockOrPage(call: Call, id: string): Block | Page {
  const page = call.state.pages.get(dashed(id));
  return page && canSee(call.state, call.token, page.id) ? page : seenBlock(call, id);
}

export function seenDatabase(call: Call, id: string): Database {
  return seen(call, call.state.databases, id, 'database');
}

/** Notion says "database" here too (recorded by hkob/notion_ruby_mapping). */
export function seenDataSource(call: Call, id: string): DataSource {
  return seen(call, call.state.dataSources, id, 'database');
}

function seen<T extends Placed>(call: Call, map: ReadonlyMap<string, T>, id: string, noun: string): T {
  const found = map.get(dashed(id));
  if (found && canSee(call.state, call.token, found.id)) return found;
  throw notFound(call.token, noun, id);
}

export function notFound(token: Token, noun: string, id: string): ApiError {
  const message = `Could not find ${noun} with ID: ${dashed(id)}. Make sure the relevant pages and databases are shared with your integration "${token.name}".`;
  return new ApiError(404, 'object_not_found', message, { integration_id: token.botId });
}
