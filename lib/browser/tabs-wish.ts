import { storage } from 'wxt/utils/storage';

const KEY = 'session:tabs-wish';
/** An answer that took longer is no answer to this question. ms */
const ANSWERED_WITHIN_MS = 600_000;

/**
 * The popup has one of the browser's questions about tabs open, and may be gone before the answer: the next popup that
 * opens goes on with the tabs.
 */
export const tabsWish = {
  put: (): Promise<void> => storage.setItem(KEY, Date.now()),
  async isOpen(): Promise<boolean> {
    const asked: unknown = await storage.getItem(KEY);
    return typeof asked === 'number' && Date.now() - asked < ANSWERED_WITHIN_MS;
  },
  remove: (): Promise<void> => storage.removeItem(KEY),
};
