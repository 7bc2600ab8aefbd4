import * as v from 'valibot';

/** What takes clips: a data source makes each a row with columns, a page keeps each as a page inside it. */
export const DESTINATION_KINDS = ['dataSource', 'page'] as const;

/** A place in Notion a page can be saved to, with what the picker shows of it. */
export const destinationSchema = v.object({
  /** Destinations that were stored before pages could be chosen have none, and are data sources. */
  kind: v.optional(v.picklist(DESTINATION_KINDS), 'dataSource'),
  /** Id of the data source or the page, dashed lower case. */
  id: v.string(),
  /** The connection whose token reaches it. */
  connectionId: v.string(),
  title: v.string(),
  icon: v.nullable(v.object({ emoji: v.string() })),
  /** Where it stands, outermost first: workspace, pages, and the database when it has several data sources. */
  path: v.array(v.string()),
});

export type Destination = v.InferOutput<typeof destinationSchema>;
export type DestinationKind = Destination['kind'];
