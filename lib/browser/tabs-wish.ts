import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const KEY = 'session:tabs-wish';
/** An answer that took longer is no answer to this question. ms */
const ANSWERED_WITHIN_MS = 120_000;
const stored = v.fallback(v.number(), Number.NEGATIVE_INFINITY);

/**
 * The popup asked the browser for the list of tabs, and may be gone before the answer: the next one that opens goes on
 * with the list.
 */
export const tabsWish = {
  put: (): Promise<void> => storage.setItem(KEY, Date.now()),
  isOpen: async (): Promise<boolean> => Date.now() - v.parse(stored, await storage.getItem(KEY)) < ANSWERED_WITHIN_MS,
  remove: (): Promise<void> => storage.removeItem(KEY),
};
