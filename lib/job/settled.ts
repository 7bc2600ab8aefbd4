/**
 * Notion may carry out a request up to a minute after its client gave up: this long after the send, what Notion shows is
 * how it ended (design §3). ms
 */
export const SETTLED_MS = 90_000;
