/** What one write request may carry. */
export interface RequestLimits {
  /** Items in one `children` array. */
  children: number;
  /** Blocks in the whole request, at every tier. */
  blocks: number;
  /** UTF-8 bytes of the blocks as JSON. */
  bytes: number;
}

/**
 * Notion takes 500 KB of body; a tenth is left for what stands beside the blocks (parent, properties, icon).
 * Source: https://developers.notion.com/reference/request-limits#limits-for-property-values-and-content-sizes
 */
export const REQUEST_LIMITS: RequestLimits = { children: 100, blocks: 1000, bytes: 450_000 };

/**
 * Tiers of blocks in one request: items of `children`, their children, and theirs, which carry none.
 * Source: https://developers.notion.com/reference/patch-block-children
 */
export const TIERS = 3;
