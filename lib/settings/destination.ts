import * as v from 'valibot';

/** A data source a page can be saved to, with what the picker shows of it. */
export const destinationSchema = v.object({
  /** Id of the data source, dashed lower case. */
  id: v.string(),
  /** The connection whose token reaches it. */
  connectionId: v.string(),
  title: v.string(),
  icon: v.nullable(v.object({ emoji: v.string() })),
  /** Where it stands: workspace, page, database. */
  path: v.array(v.string()),
});

export type Destination = v.InferOutput<typeof destinationSchema>;
