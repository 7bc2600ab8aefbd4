import { type ApiError, validationError } from '../http/api-error.ts';
import { arrayOf, type Json, objectOf, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { Token } from '../model/types.ts';
import { usableUpload } from './attach-upload.ts';
import {
  isAcceptedImage,
  isAcceptedLink,
  isWebAddress,
  linksIn,
  requestedChildren,
  requestedType,
} from './check-links.ts';

/** Block elements of one request, nested ones included (developers.notion.com: request-limits). The text is unconfirmed. */
const MOST_BLOCKS = 1000;

/** Everything the schema cannot say about blocks to be written. Throws Notion's answer. */
export function checkBlocks(state: State, token: Token, blocks: readonly Json[]): void {
  const all = flatten(blocks);
  if (all.length > MOST_BLOCKS) {
    throw validationError(
      `body failed validation: the total number of blocks should be ≤ \`${MOST_BLOCKS}\`, instead was \`${all.length}\`.`,
    );
  }
  const complaints = all.flatMap((block) => complaintsAbout(block, state.checksImageUrls));
  if (complaints.length > 0) throw contentFailure(complaints);
  for (const block of all) checkUploads(state, token, block);
}

/** One line per fault, none of them saying where. */
export function contentFailure(complaints: readonly string[]): ApiError {
  return validationError(`Content creation Failed. Fix the following: \n${complaints.join('\n')}`);
}

export function countBlocks(blocks: readonly Json[]): number {
  return flatten(blocks).length;
}

export function linkComplaints(value: Json): readonly string[] {
  return linksIn(value)
    .filter((url) => !isAcceptedLink(url))
    .map(() => 'Invalid URL for link.');
}

function flatten(blocks: readonly Json[]): readonly Json[] {
  return blocks.flatMap((block) => [block, ...flatten(requestedChildren(block))]);
}

function complaintsAbout(block: Json, checksImageUrls: boolean): readonly string[] {
  const type = requestedType(block);
  const payload = objectOf(objectOf(block)[type]);
  const { children: _children, ...own } = payload;
  const found = [...linkComplaints(own)];
  const external = objectOf(payload['external'])['url'];
  if (typeof external === 'string') {
    const accepted = type === 'image' && checksImageUrls ? isAcceptedImage(external) : isWebAddress(external);
    if (!accepted) found.push(`Invalid ${type} url.`);
  }
  if (
    (type === 'bookmark' || type === 'embed') &&
    typeof payload['url'] === 'string' &&
    !isWebAddress(payload['url'])
  ) {
    found.push(`Invalid ${type} url.`);
  }
  if (type === 'table' && !isRectangular(payload['children'], payload['table_width'])) found.push(RAGGED_ROW);
  return found;
}

export const RAGGED_ROW = 'Number of cells in table row must match the table width of the parent table';

export function isRectangular(rows: Json, width: Json): boolean {
  return arrayOf(rows).every((row) => arrayOf(objectOf(objectOf(row)['table_row'])['cells']).length === width);
}

function checkUploads(state: State, token: Token, block: Json): void {
  const type = requestedType(block);
  const payload = objectOf(objectOf(block)[type]);
  if (payload['file_upload'] !== undefined) usableUpload(state, token, payload, type);
  const icon = objectOf(payload['icon']);
  if (icon['file_upload'] !== undefined) usableUpload(state, token, icon, 'icon');
  if (stringOf(icon['type']) === 'file') throw validationError('Icons of type file cannot be written.');
}
