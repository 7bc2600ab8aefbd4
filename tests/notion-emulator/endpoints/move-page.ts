import { validationError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { objectOf, stringOf } from '../json.ts';
import { lineage, seenDataSource, seenPage } from '../model/access.ts';
import { refuseTrash } from '../model/refuse-trash.ts';
import { touch } from '../model/stamps.ts';
import { serialisePage } from '../serialise/page.ts';

/** `POST /v1/pages/{id}/move`: to another page or into a data source. */
export const movePage: Endpoint = { needs: 'update_content', handle };

function handle(call: Call): Reply {
  const { state } = call;
  const page = seenPage(call, call.path['page_id'] ?? '');
  refuseTrash(call, page.id);
  const wanted = objectOf(call.body['parent']);
  if (wanted['page_id'] !== undefined) {
    const target = seenPage(call, stringOf(wanted['page_id']));
    if (lineage(state, target.id).some((each) => each.id === page.id))
      throw validationError('A page cannot be moved into itself.');
    detach(call, page.id);
    page.parent = { type: 'page_id', page_id: target.id };
    target.children.push(page.id);
    page.values = Object.fromEntries(Object.entries(page.values).filter(([id]) => id === 'title'));
  } else {
    const source = seenDataSource(call, stringOf(wanted['data_source_id']));
    detach(call, page.id);
    page.parent = { type: 'data_source_id', data_source_id: source.id, database_id: source.databaseId };
  }
  touch(page, call.now, call.token.botId);
  return { body: serialisePage(call, page), committed: { resource: page.id } };
}

function detach(call: Call, id: string): void {
  for (const page of call.state.pages.values()) page.children = page.children.filter((child) => child !== id);
}
