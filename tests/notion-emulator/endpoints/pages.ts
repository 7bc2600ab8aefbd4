import { checkBlocks, countBlocks } from '../content/check-blocks.ts';
import { checkPlacement } from '../content/check-placement.ts';
import { pageCover, pageIcon } from '../content/page-parts.ts';
import { startTemplate, wantedTemplate } from '../content/start-template.ts';
import { storeBlocks } from '../content/store-blocks.ts';
import { storeRichText } from '../content/store-rich-text.ts';
import { writeProperties } from '../content/write-properties.ts';
import { ApiError, validationError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { markdownToBlocks } from '../markdown/markdown-to-blocks.ts';
import { seenBlockOrPage, seenDatabase, seenDataSource, seenPage } from '../model/access.ts';
import { spendBlocks } from '../model/block-budget.ts';
import { dashed, newId } from '../model/ids.ts';
import { refuseTrash } from '../model/refuse-trash.ts';
import { newStamps, touch } from '../model/stamps.ts';
import type { DataSource, Page, Parent } from '../model/types.ts';
import { dataSourceOf, serialisePage } from '../serialise/page.ts';
import { answerLater } from './async-tasks.ts';
import { filterOf } from './filter-of.ts';

export const createPage: Endpoint = { needs: 'insert_content', handle: create };
export const getPage: Endpoint = {
  needs: 'read_content',
  handle: (call) => ({ body: serialisePage(call, seenPage(call, call.path['page_id'] ?? ''), filterOf(call)) }),
};
export const updatePage: Endpoint = { needs: 'update_content', handle: update };

function create(call: Call): Reply {
  const { state, token, body } = call;
  const { parent, source } = parentOf(call, body['parent']);
  const { blocks, title } = contentOf(call);
  const template = wantedTemplate(call, source, body['template']);
  const values = writeProperties(state, token, source, objectOf(body['properties']));
  const icon = pageIcon(state, token, body['icon']);
  const cover = pageCover(state, token, body['cover']);
  spendBlocks(call, 1 + countBlocks(blocks));
  const page: Page = {
    ...newStamps(call.now, token.botId),
    id: newId(),
    workspaceId: token.workspaceId,
    parent,
    inTrash: false,
    values: { ...(source ? uniqueId(source) : {}), ...title, ...values },
    icon,
    cover,
    children: [],
    isArchived: false,
    isLocked: false,
    visibleFrom: call.now + state.indexLag,
  };
  state.pages.set(page.id, page);
  if (parent.type === 'page_id') placeInParent(call, parent.page_id, page.id);
  storeBlocks(state, page, blocks, token.botId);
  startTemplate(call, page, template);
  const answer = token.capabilities.has('read_content')
    ? serialisePage(call, page, filterOf(call))
    : { object: 'page', id: page.id };
  return answerLater(call, 'POST /v1/pages', { body: answer, committed: { resource: page.id } });
}

interface Content {
  readonly blocks: readonly Json[];
  /** Taken from Markdown's first heading when no title is given (recorded by hkob/notion_ruby_mapping). */
  readonly title: Record<string, JsonObject>;
}

function contentOf({ state, token, body }: Call): Content {
  const given = ['children', 'content', 'markdown'].filter((key) => body[key] !== undefined);
  if (given.length > 1) throw validationError(`Only one of ${given.join(' and ')} can be given.`);
  if (typeof body['markdown'] !== 'string') {
    const blocks = arrayOf(body['children'] ?? body['content']);
    checkPlacement('page', blocks);
    checkBlocks(state, token, blocks);
    return { blocks, title: {} };
  }
  const blocks = markdownToBlocks(body['markdown']);
  const heading = objectOf(blocks[0])['heading_1'];
  if (heading === undefined || Object.values(objectOf(body['properties'])).some((value) => isTitle(value))) {
    return { blocks, title: {} };
  }
  const title = { type: 'title', title: storeRichText(objectOf(heading)['rich_text']) };
  return { blocks: blocks.slice(1), title: { title } };
}

function isTitle(value: Json): boolean {
  return Array.isArray(value) || objectOf(value)['title'] !== undefined;
}

function parentOf(call: Call, request: Json): { parent: Parent; source: DataSource | undefined } {
  const wanted = objectOf(request);
  if (wanted['page_id'] !== undefined) {
    const page = seenPage(call, stringOf(wanted['page_id']));
    refuseTrash(call, page.id);
    return { parent: { type: 'page_id', page_id: page.id }, source: undefined };
  }
  if (wanted['data_source_id'] !== undefined || wanted['database_id'] !== undefined) {
    const source = sourceOf(call, wanted);
    refuseTrash(call, source.id);
    return {
      parent: { type: 'data_source_id', data_source_id: source.id, database_id: source.databaseId },
      source,
    };
  }
  if (call.token.ownerId === null) {
    throw validationError(
      'Internal integrations cannot create pages at the workspace level. Provide a parent page or data source.',
    );
  }
  return { parent: { type: 'workspace', workspace: true }, source: undefined };
}

/** `database_id` is accepted as long as the database has one source. */
function sourceOf(call: Call, wanted: JsonObject): DataSource {
  if (wanted['data_source_id'] !== undefined) return seenDataSource(call, stringOf(wanted['data_source_id']));
  const database = seenDatabase(call, stringOf(wanted['database_id']));
  const [only, ...more] = database.dataSources;
  if (only === undefined || more.length > 0) {
    throw new ApiError(
      400,
      'validation_error',
      'Databases with multiple data sources are not supported in this API version.',
      {
        error_type: 'multiple_data_sources_for_database',
        database_id: database.id,
        child_data_source_ids: database.dataSources,
        minimum_api_version: '2025-09-03',
      },
    );
  }
  return seenDataSource(call, only);
}

function uniqueId(source: DataSource): Record<string, JsonObject> {
  const property = source.properties.find((each) => each.type === 'unique_id');
  if (!property) return {};
  const number = source.nextUniqueId++;
  return { [property.id]: { type: 'unique_id', unique_id: { prefix: property.config['prefix'] ?? null, number } } };
}

/** `position` of a page among its parent's blocks; at the end unless said. */
function placeInParent(call: Call, parentId: string, pageId: string): void {
  const { children } = seenBlockOrPage(call, parentId);
  const position = objectOf(call.body['position']);
  if (position['type'] === 'page_start') children.unshift(pageId);
  else if (position['type'] === 'after_block') {
    const after = children.indexOf(dashed(stringOf(objectOf(position['after_block'])['id'])));
    if (after < 0) throw validationError('The block to position after is not a child of the parent page.');
    children.splice(after + 1, 0, pageId);
  } else children.push(pageId);
}

function update(call: Call): Reply {
  const { state, token, body } = call;
  const page = seenPage(call, call.path['page_id'] ?? '');
  const trash = body['in_trash'] ?? body['archived'];
  if (trash !== false) refuseTrash(call, page.id);
  const source = dataSourceOf(state, page);
  const template = wantedTemplate(call, source, body['template']);
  const values = writeProperties(state, token, source, objectOf(body['properties']));
  const icon = body['icon'] === undefined ? page.icon : pageIcon(state, token, body['icon']);
  const cover = body['cover'] === undefined ? page.cover : pageCover(state, token, body['cover']);
  page.values = { ...page.values, ...values };
  page.icon = icon;
  page.cover = cover;
  if (typeof trash === 'boolean') page.inTrash = trash;
  if (typeof body['is_archived'] === 'boolean') page.isArchived = body['is_archived'];
  if (typeof body['is_locked'] === 'boolean') page.isLocked = body['is_locked'];
  if (body['erase_content'] === true) eraseContent(call, page);
  startTemplate(call, page, template);
  touch(page, call.now, token.botId);
  return { body: serialisePage(call, page, filterOf(call)), committed: { resource: page.id } };
}

function eraseContent(call: Call, page: Page): void {
  for (const id of page.children) {
    const block = call.state.blocks.get(id);
    if (block) block.inTrash = true;
  }
}
