interface Options {
  options: { name: string }[];
}

/**
 * A column to be made.
 * Source: https://developers.notion.com/reference/property-schema-object
 */
export type NewColumn =
  | { title: Record<string, never> }
  | { url: Record<string, never> }
  | { rich_text: Record<string, never> }
  | { date: Record<string, never> }
  | { created_time: Record<string, never> }
  | { files: Record<string, never> }
  | { status: Record<string, never> }
  | { number: { format: 'number' } }
  | { select: Options }
  | { multi_select: Options };

/** Columns to be made, by name. */
export type NewColumns = Record<string, NewColumn>;
