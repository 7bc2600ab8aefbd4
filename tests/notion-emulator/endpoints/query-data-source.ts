import { compareRows } from '../content/compare-rows.ts';
import { checkFilter, matchFilter } from '../content/match-filter.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { listBody, slice } from '../http/list.ts';
import { arrayOf, objectOf } from '../json.ts';
import { isTrashed, seenDataSource } from '../model/access.ts';
import type { DataSource, Page } from '../model/types.ts';
import { serialisePage } from '../serialise/page.ts';
import { filterOf } from './filter-of.ts';

/** A query gives at most this many rows, then says it is incomplete (since 2026-04-20). */
const DEEPEST_ROW = 10_000;

export const queryDataSource: Endpoint = { needs: 'read_content', handle };

function handle(call: Call): Reply {
  const source = seenDataSource(call, call.path['data_source_id'] ?? '');
  const filter = objectOf(call.body['filter']);
  checkFilter(source, filter);
  const found = rowsOf(call, source).filter(
    (page) => Object.keys(filter).length === 0 || matchFilter(call, source, page, filter),
  );
  const sorts = arrayOf(call.body['sorts']).map(objectOf);
  found.sort(compareRows(call, source, sorts));
  const { items, next } = slice(found.slice(0, DEEPEST_ROW), (page) => page.id, call.body, false);
  const body = listBody(
    'page_or_data_source',
    items.map((page) => serialisePage(call, page, filterOf(call))),
    next,
  );
  const cut = next === null && found.length > DEEPEST_ROW;
  const status = { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' };
  return { body: cut ? { ...body, request_status: status } : body };
}

/** Rows of a data source that are indexed, and in the trash only when asked. */
function rowsOf(call: Call, source: DataSource): Page[] {
  const trashed = (call.body['in_trash'] ?? call.body['archived']) === true;
  return [...call.state.pages.values()].filter(
    (page) =>
      page.parent.type === 'data_source_id' &&
      page.parent.data_source_id === source.id &&
      page.visibleFrom <= call.now &&
      isTrashed(call.state, page.id) === trashed &&
      (call.body['is_archived'] === undefined || page.isArchived === call.body['is_archived']),
  );
}
