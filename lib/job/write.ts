import * as v from 'valibot';
import { idSchema as id } from '../blocks/id.ts';

/**
 * Where blocks go among those a page has. `after` names a block of its top level, such as a heading.
 * Source: https://developers.notion.com/reference/patch-block-children (`position`)
 */
export const placeSchema = v.union([v.picklist(['start', 'end']), v.object({ after: id })]);

/** What a clip does in Notion. */
export const writeSchema = v.variant('kind', [
  v.object({
    kind: v.literal('create'),
    /** One of Notion's own templates of the data source; the content follows the template's. */
    templateId: v.exactOptional(id),
  }),
  v.object({ kind: v.literal('append'), pageId: id, place: placeSchema }),
  /** New content is added, then what stood there before goes to the trash, block by block. */
  v.object({ kind: v.literal('update'), pageId: id }),
]);

export type Place = v.InferOutput<typeof placeSchema>;
export type Write = v.InferOutput<typeof writeSchema>;
