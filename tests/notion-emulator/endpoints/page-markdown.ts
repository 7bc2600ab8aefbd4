import { countBlocks } from '../content/check-blocks.ts';
import { storeBlocks } from '../content/store-blocks.ts';
import { validationError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { arrayOf, type JsonObject, objectOf, stringOf } from '../json.ts';
import { blocksToMarkdown } from '../markdown/blocks-to-markdown.ts';
import { markdownToBlocks } from '../markdown/markdown-to-blocks.ts';
import { seenPage } from '../model/access.ts';
import { spendBlocks } from '../model/block-budget.ts';
import { refuseTrash } from '../model/refuse-trash.ts';
import { touch } from '../model/stamps.ts';
import type { Page } from '../model/types.ts';
import { answerLater } from './async-tasks.ts';

export const getPageMarkdown: Endpoint = {
  needs: 'read_content',
  handle: (call) => ({ body: answer(call, seenPage(call, call.path['page_id'] ?? '')) }),
};
export const updatePageMarkdown: Endpoint = { needs: 'update_content', handle: update };

function answer(call: Call, page: Page): JsonObject {
  const { text, unknownIds } = blocksToMarkdown(call, page.children);
  return { object: 'page_markdown', id: page.id, markdown: text, truncated: false, unknown_block_ids: unknownIds };
}

function update(call: Call): Reply {
  const page = seenPage(call, call.path['page_id'] ?? '');
  refuseTrash(call, page.id);
  const type = stringOf(call.body['type']);
  const request = objectOf(call.body[type]);
  if (type === 'insert_content') insert(call, page, request);
  else replace(call, page, request, changedMarkdown(call, page, type, request));
  touch(page, call.now, call.token.botId);
  const reply = { body: answer(call, page), committed: { resource: page.id } };
  return answerLater(call, 'PATCH /v1/pages/:page_id/markdown', reply);
}

function insert(call: Call, page: Page, request: JsonObject): void {
  const blocks = markdownToBlocks(stringOf(request['content']));
  spendBlocks(call, countBlocks(blocks));
  storeBlocks(call.state, page, blocks, call.token.botId, insertionIndex(call, page, request));
}

/** After the block whose Markdown the selection `start...end` ends in; at the end unless said. */
function insertionIndex(call: Call, page: Page, request: JsonObject): number {
  if (objectOf(request['position'])['type'] === 'start') return 0;
  if (typeof request['after'] !== 'string') return page.children.length;
  const end = request['after'].split('...').at(-1) ?? '';
  const found = page.children.flatMap((id, index) => (blocksToMarkdown(call, [id]).text.includes(end) ? [index] : []));
  const [only] = found;
  if (only === undefined) throw validationError(`Could not find the selection in the page: ${request['after']}`);
  if (found.length > 1)
    throw validationError(`The selection matches more than one place in the page: ${request['after']}`);
  return only + 1;
}

function changedMarkdown(call: Call, page: Page, type: string, request: JsonObject): string {
  if (type === 'replace_content') return stringOf(request['new_str']);
  const { text } = blocksToMarkdown(call, page.children);
  if (type === 'update_content') {
    return arrayOf(request['content_updates']).map(objectOf).reduce(applyUpdate, text);
  }
  const [start = '', end = ''] = stringOf(request['content_range']).split('...');
  const from = text.indexOf(start);
  const to = text.indexOf(end, from + start.length);
  if (from < 0 || to < 0)
    throw validationError(`Could not find the selection in the page: ${stringOf(request['content_range'])}`);
  return text.slice(0, from) + stringOf(request['content']) + text.slice(to + end.length);
}

/** `old_str` must be there exactly once, letter case included, unless all matches are to be replaced. */
function applyUpdate(text: string, request: JsonObject): string {
  const old = stringOf(request['old_str']);
  const parts = text.split(old);
  if (old === '' || parts.length === 1) throw validationError(`Could not find the selection in the page: ${old}`);
  if (parts.length > 2 && request['replace_all_matches'] !== true) {
    throw validationError(`The selection matches more than one place in the page: ${old}`);
  }
  return parts.join(stringOf(request['new_str']));
}

/** Replaces all blocks; child pages and databases go only when the request allows it. */
function replace(call: Call, page: Page, request: JsonObject, markdown: string): void {
  const { state, token } = call;
  const children = page.children.filter((id) => !state.blocks.has(id));
  const lost = children.filter((id) => !markdown.includes(id.replaceAll('-', '')));
  if (lost.length > 0 && request['allow_deleting_content'] !== true) {
    throw validationError(`This change would delete child pages or databases: ${lost.join(', ')}.`);
  }
  const blocks = markdownToBlocks(markdown.replace(/^<(page|database) url="[^"]*"\/>$/gm, ''));
  spendBlocks(call, countBlocks(blocks));
  for (const id of page.children) {
    const old =
      state.blocks.get(id) ?? (lost.includes(id) ? (state.pages.get(id) ?? state.databases.get(id)) : undefined);
    if (old) old.inTrash = true;
  }
  page.children = children.filter((id) => !lost.includes(id));
  storeBlocks(state, page, blocks, token.botId, 0);
}
