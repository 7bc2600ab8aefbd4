import type { RichText } from './rich-text.ts';

/** One column of a data source. Source: https://developers.notion.com/reference/property-object */
export interface PropertySchema {
  /** Stable when the user renames the column. */
  id: string;
  /** The key of the value in a request. */
  name: string;
  /** Notion's type name. A type we do not know is kept as it is and never written. */
  type: string;
}

/** The columns of a data source, in the order Notion gave them. */
export type TargetSchema = PropertySchema[];

/**
 * Values by column name, in request shape.
 * Source: https://developers.notion.com/reference/page-property-values
 */
export type PropertyValues = Record<string, PropertyValue>;

export type PropertyValue =
  | { title: RichText[] }
  | { rich_text: RichText[] }
  | { url: string | null }
  | { date: { start: string; end?: string } | null };
