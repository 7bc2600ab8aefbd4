import type { RichText } from './rich-text.ts';

/** One column of a data source. Source: https://developers.notion.com/reference/property-object */
export interface PropertySchema {
  /** Stable when the user renames the column. */
  id: string;
  /** The key of the value in a request. */
  name: string;
  /** Notion's type name. A type we do not know is kept as it is and never written. */
  type: string;
  /** Of `select`, `multi_select` and `status`, in Notion's order. */
  options?: PropertyOption[];
  /** Of `status`. */
  groups?: OptionGroup[];
  /** Of `number`: `percent`, `euro`, …  Source: https://developers.notion.com/reference/property-object#number */
  format?: string;
  /** Of `relation`: the data source whose pages it names. */
  relatedTo?: string;
}

export interface PropertyOption {
  id: string;
  name: string;
  /** A colour name of Notion's. */
  color: string;
}

export interface OptionGroup {
  name: string;
  optionIds: string[];
}

/** The columns of a data source, in the order Notion gave them. */
export type TargetSchema = PropertySchema[];

/**
 * Values by column name, in request shape.
 * Source: https://developers.notion.com/reference/page-property-values
 */
export type PropertyValues = Record<string, PropertyValue>;

/** `null` and an empty list clear the field. */
export type PropertyValue =
  | { title: RichText[] }
  | { rich_text: RichText[] }
  | { number: number | null }
  | { select: OptionName | null }
  | { multi_select: OptionName[] }
  | { status: OptionName | null }
  | { date: DateValue | null }
  | { people: { id: string }[] }
  | { relation: { id: string }[] }
  | { files: LinkedFile[] }
  | { checkbox: boolean }
  | { url: string | null }
  | { email: string | null }
  | { phone_number: string | null }
  | { place: PlaceValue | null };

/** An option named that a `select` or `multi_select` does not have yet is made by Notion. */
export interface OptionName {
  name: string;
}

export interface DateValue {
  /** A day, or a day and a time. */
  start: string;
  end?: string;
  /** IANA name; only with times, which then carry no offset of their own. */
  time_zone?: string;
}

/** A file that stays where it is. */
export interface LinkedFile {
  name: string;
  external: { url: string };
}

export interface PlaceValue {
  /** Degrees. */
  lat: number;
  lon: number;
  name?: string;
  address?: string;
}
