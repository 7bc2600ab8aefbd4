/** Name of the global, in the isolated world of a page, under which the injected `/roll.js` leaves its `PageRoll`. */
export const ROLL_KEY = '__tearsheetRoll';
