import { validationError } from '../http/api-error.ts';
import type { Call } from '../http/call.ts';
import { type Json, objectOf, stringOf } from '../json.ts';
import { dashed } from '../model/ids.ts';
import type { DataSource, Page, Template } from '../model/types.ts';
import { storeBlocks } from './store-blocks.ts';

/** The template a request names; null for none. Throws when it is not there (text unconfirmed). */
export function wantedTemplate(call: Call, source: DataSource | undefined, request: Json): Template | null {
  const { type, template_id: id } = objectOf(request);
  if (request === undefined || type === 'none') return null;
  if (
    call.body['children'] !== undefined ||
    call.body['content'] !== undefined ||
    call.body['markdown'] !== undefined
  ) {
    throw validationError('`template` cannot be given together with `children` or `markdown`.');
  }
  const templates = source?.templates ?? [];
  const found = templates.find((each) => (type === 'default' ? each.isDefault : each.id === dashed(stringOf(id))));
  if (!found)
    throw validationError(type === 'default' ? 'The data source has no default template.' : 'Invalid template.');
  return found;
}

/** The page stays blank until the template has been applied, `state.templateDelay` later (developers.notion.com: creating-pages-from-templates). */
export function startTemplate(call: Call, page: Page, template: Template | null): void {
  if (!template) return;
  const { state, token } = call;
  const run = () => storeBlocks(state, page, template.children, token.botId);
  state.later.push({ at: call.now + state.templateDelay, run });
}
