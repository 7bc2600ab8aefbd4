/** The connection that clips through Notion. */
export const BOT = 'bot-1';
/** Somebody else. */
export const PERSON = 'person-1';
