import { plainText } from '../content/store-rich-text.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { listBody, slice } from '../http/list.ts';
import { type JsonObject, objectOf, stringOf } from '../json.ts';
import { canSee, isTrashed } from '../model/access.ts';
import type { DataSource, Page } from '../model/types.ts';
import { serialiseDataSource } from '../serialise/database.ts';
import { pageTitle, serialisePage } from '../serialise/page.ts';

/** `POST /v1/search`: titles only, newest edit first unless asked otherwise. */
export const search: Endpoint = { needs: 'read_content', handle };

type Hit = Page | DataSource;

function handle(call: Call): Reply {
  const filter = objectOf(call.body['filter']);
  const hits = [...candidates(call, stringOf(filter['value']))]
    .filter((hit) => isTrashed(call.state, hit.id) === (filter['in_trash'] === true))
    .filter((hit) => canSee(call.state, call.token, hit.id))
    .filter((hit) => matches(hit, stringOf(call.body['query'])));
  const ascending = objectOf(call.body['sort'])['direction'] === 'ascending';
  hits.sort((a, b) => (a.lastEditedTime - b.lastEditedTime) * (ascending ? 1 : -1));
  const { items, next } = slice(hits, (hit) => hit.id, call.body, false);
  return {
    body: listBody(
      'page_or_data_source',
      items.map((hit) => serialise(call, hit)),
      next,
    ),
  };
}

function candidates(call: Call, value: string): readonly Hit[] {
  const { state, now } = call;
  const pages = value === 'data_source' ? [] : [...state.pages.values()].filter((page) => page.visibleFrom <= now);
  return [...pages, ...(value === 'page' ? [] : state.dataSources.values())];
}

function matches(hit: Hit, query: string): boolean {
  const title = 'values' in hit ? pageTitle(hit) : plainText([...hit.title]);
  return title.toLowerCase().includes(query.trim().toLowerCase());
}

function serialise(call: Call, hit: Hit): JsonObject {
  return 'values' in hit ? serialisePage(call, hit) : serialiseDataSource(call, hit);
}
