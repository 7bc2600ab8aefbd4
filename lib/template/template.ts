import type { FilterName } from './filters/filter-table.ts';
import type { Variable } from './variable.ts';

/** A filter with its arguments. */
export interface FilterCall {
  name: FilterName;
  arguments: readonly string[];
}

/** A place to fill. */
export interface Place {
  variable: Variable;
  filters: readonly FilterCall[];
}

/** A template that was read: text and places to fill, in order. */
export type Template = readonly (string | Place)[];
