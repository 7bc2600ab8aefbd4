/** What a page in Notion holds, for choosing where something new goes. */
export interface PageOutline {
  /** Top-level blocks. */
  blocks: number;
  /** Top-level headings, in order. */
  headings: { id: string; text: string }[];
}
