import { validationError } from '../http/api-error.ts';
import type { Json } from '../json.ts';
import { requestedChildren, requestedType } from './check-links.ts';

const CONTAINERS = [
  'page',
  'paragraph',
  'bulleted_list_item',
  'numbered_list_item',
  'to_do',
  'toggle',
  'quote',
  'callout',
  'template',
  'synced_block',
  'heading_1',
  'heading_2',
  'heading_3',
  'heading_4',
  'table',
  'column_list',
  'column',
  'tab',
];

/** The only kind of child some containers take. */
const only: Readonly<Record<string, string>> = { table: 'table_row', column_list: 'column', tab: 'paragraph' };

/** The only container some kinds may stand in. */
const holder: Readonly<Record<string, string>> = { table_row: 'table', column: 'column_list' };

/** Refuses blocks that cannot stand where they are put, at any depth. The texts are unconfirmed. */
export function checkPlacement(parentType: string, blocks: readonly Json[]): void {
  if (blocks.length > 0 && !CONTAINERS.includes(parentType)) {
    throw validationError(`Block type ${parentType} does not support children.`);
  }
  for (const block of blocks) {
    const type = requestedType(block);
    const wanted = only[parentType];
    const place = holder[type];
    if ((wanted !== undefined && type !== wanted) || (place !== undefined && place !== parentType)) {
      throw validationError(`Block type ${type} cannot be a child of ${parentType}.`);
    }
    checkPlacement(type, requestedChildren(block));
  }
}
