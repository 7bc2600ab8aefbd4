/**
 * Name of the global that tells the injected script which mode to capture. The caller sets it in the page's isolated
 * world just before it injects `/extract.js`; the page's own scripts live in another world and cannot reach it.
 */
export const CAPTURE_MODE_KEY = '__tearsheetMode';
