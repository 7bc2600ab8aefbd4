import * as v from 'valibot';
import { idSchema } from '../blocks/id.ts';

/** What takes clips: a data source makes each a row with columns, a page keeps each as a page inside it. */
export const DESTINATION_KINDS = ['dataSource', 'page'] as const;

/** Longer than any title can be in Notion; UTF-16 units. */
const name = v.pipe(v.string(), v.maxLength(300_000));
/** Levels of pages above a place. */
const MAX_LEVELS = 500;

/** A place in Notion a page can be saved to, with what the picker shows of it. */
export const destinationSchema = v.object({
  /** Destinations that were stored before pages could be chosen have none, and are data sources. */
  kind: v.optional(v.picklist(DESTINATION_KINDS), 'dataSource'),
  /** Id of the data source or the page, dashed lower case. */
  id: idSchema,
  /** The connection whose token reaches it. */
  connectionId: idSchema,
  title: name,
  icon: v.nullable(v.object({ emoji: v.pipe(v.string(), v.maxLength(100)) })),
  /** Where it stands, outermost first: workspace, pages, and the database when it has several data sources. */
  path: v.pipe(v.array(name), v.maxLength(MAX_LEVELS)),
});

export type Destination = v.InferOutput<typeof destinationSchema>;
export type DestinationKind = Destination['kind'];
