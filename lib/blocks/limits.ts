/** https://developers.notion.com/reference/request-limits#limits-for-property-values (counted in UTF-16 units) */
export const MAX_TEXT_LENGTH = 2_000;

/** https://developers.notion.com/reference/request-limits#limits-for-property-values */
export const MAX_URL_LENGTH = 2_000;

/** https://developers.notion.com/reference/request-limits#limits-for-property-values */
export const MAX_EQUATION_LENGTH = 1_000;

/** https://developers.notion.com/reference/request-limits#limits-for-property-values (every rich text array) */
export const MAX_RICH_TEXT_RUNS = 100;

/** https://developers.notion.com/reference/request-limits#limits-for-property-values (every array of children) */
export const MAX_CHILDREN = 100;

/** https://developers.notion.com/reference/request-limits#size-limits (blocks of one request, all levels) */
export const MAX_BLOCKS_PER_REQUEST = 1_000;

/** https://developers.notion.com/reference/request-limits#size-limits (500 KB of serialised UTF-8) */
export const MAX_REQUEST_BYTES = 500_000;

/** https://developers.notion.com/reference/block#table (cells of a row, and so the width of a table) */
export const MAX_TABLE_WIDTH = 100;

/** https://developers.notion.com/reference/patch-block-children (levels of blocks in one request) */
export const MAX_TIERS = 3;

/** https://developers.notion.com/reference/request-limits#limits-for-property-values (options, people, pages, files of one value) */
export const MAX_ENTRIES = 100;

/** https://developers.notion.com/reference/request-limits#limits-for-property-values (e-mail addresses and telephone numbers) */
export const MAX_CONTACT_LENGTH = 200;
