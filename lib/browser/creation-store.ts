import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Creation, CreationStore } from '../ports/creation-store.ts';

const schema = v.nullable(
  v.object({
    connectionId: v.string(),
    parentId: v.nullable(v.string()),
    title: v.string(),
    sentAt: v.number(),
    notionAt: v.number(),
  }),
);
const keyOf = (connectionId: string) => `local:creation-${connectionId}` as const;

/** Begun databases in `storage.local`: nothing secret. */
export const creationStore: CreationStore = {
  get: async (connectionId): Promise<Creation | null> =>
    v.parse(v.fallback(schema, null), await storage.getItem(keyOf(connectionId))),
  put: (creation) => storage.setItem(keyOf(creation.connectionId), creation),
  remove: (connectionId) => storage.removeItem(keyOf(connectionId)),
};
