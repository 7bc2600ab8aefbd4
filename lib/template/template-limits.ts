/** Longest template, UTF-16 units: a column's value, not a page. */
export const MAX_TEMPLATE_LENGTH = 2_000;
/** Most places to fill in one template. */
export const MAX_PLACES = 50;
/** Most filters on one place. */
export const MAX_FILTERS = 20;
/** Longest text that a filter makes or a template gives, UTF-16 units; what is longer is cut. */
export const MAX_VALUE_LENGTH = 20_000;
/** Most texts in a list; those beyond are dropped. */
export const MAX_LIST_LENGTH = 200;
