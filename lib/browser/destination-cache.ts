import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Destination, destinationSchema } from '../settings/destination.ts';

const KEY = 'local:destinations';
const stored = v.fallback(v.array(destinationSchema), []);

/** The last list of destinations Notion gave: what the popup shows at once, before the network answers. */
export const destinationCache = {
  get: async (): Promise<Destination[]> => v.parse(stored, await storage.getItem(KEY)),
  put: (destinations: Destination[]): Promise<void> => storage.setItem(KEY, destinations),
};
