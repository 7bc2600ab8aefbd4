import { checkFilter, matchFilter } from '../content/match-filter.ts';
import { ApiError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { slice } from '../http/list.ts';
import type { JsonObject } from '../json.ts';
import { objectOf } from '../json.ts';
import { isTrashed, seenDataSource } from '../model/access.ts';
import { dashed, newId } from '../model/ids.ts';
import { exact } from '../model/stamps.ts';
import { viewOf } from './views.ts';

const LIFETIME = 900_000;

export const createViewQuery: Endpoint = { needs: 'read_content', handle: create };
export const getViewQueryResults: Endpoint = { needs: 'read_content', handle: results };
export const deleteViewQuery: Endpoint = { needs: 'read_content', handle: remove };

/** Runs a view's filter once and keeps the rows for paging. */
function create(call: Call): Reply {
  const view = viewOf(call, call.path['view_id'] ?? '');
  const source = seenDataSource(call, view.dataSourceId);
  const filter = objectOf(view.settings['filter']);
  checkFilter(source, filter);
  const rows = [...call.state.pages.values()].filter(
    (page) =>
      page.parent.type === 'data_source_id' &&
      page.parent.data_source_id === source.id &&
      !isTrashed(call.state, page.id) &&
      (Object.keys(filter).length === 0 || matchFilter(call, source, page, filter)),
  );
  const query = { id: newId(), viewId: view.id, rows: rows.map((page) => page.id), expiresAt: call.now + LIFETIME };
  call.state.viewQueries.set(query.id, query);
  const { items, next } = slice(query.rows, (id) => id, call.body, false);
  return {
    body: {
      object: 'view_query',
      id: query.id,
      view_id: view.id,
      expires_at: exact(query.expiresAt),
      total_count: rows.length,
      results: items.map(reference),
      next_cursor: next,
      has_more: next !== null,
    },
  };
}

function results(call: Call): Reply {
  const { items, next } = slice(kept(call).rows, (id) => id, call.query, true);
  return {
    body: {
      object: 'list',
      results: items.map(reference),
      next_cursor: next,
      has_more: next !== null,
      type: 'page',
      page: {},
    },
  };
}

function remove(call: Call): Reply {
  const { id } = kept(call);
  call.state.viewQueries.delete(id);
  return { body: { object: 'view_query', id, deleted: true } };
}

function kept(call: Call) {
  const view = viewOf(call, call.path['view_id'] ?? '');
  const id = dashed(call.path['query_id'] ?? '');
  const query = call.state.viewQueries.get(id);
  if (query && query.viewId === view.id && query.expiresAt > call.now) return query;
  throw new ApiError(404, 'object_not_found', `Could not find view query with ID: ${id}.`);
}

function reference(id: string): JsonObject {
  return { object: 'page', id };
}
