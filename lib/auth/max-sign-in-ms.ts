/** Time to log in to Notion and to choose pages; the broker allows as long. ms */
export const MAX_SIGN_IN_MS = 15 * 60_000;
