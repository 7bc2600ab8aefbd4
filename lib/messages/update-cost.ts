/** What an update of a page will do to what stands there, told before it begins. */
export interface UpdateCost {
  /** Top-level blocks that go to the trash. Comments on them go with them: Notion tells of none beforehand. */
  replaced: number;
  /** Top-level blocks that stay, because somebody else made or changed them. */
  kept: number;
  /** Requests for looking at and removing the old blocks. */
  requests: number;
}
