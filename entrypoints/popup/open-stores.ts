import { captureStore } from '../../lib/browser/capture-store.ts';
import { clock } from '../../lib/browser/clock.ts';
import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { localFileStore } from '../../lib/browser/local-file-store.ts';
import { schemaCache } from '../../lib/browser/schema-cache.ts';
import { settingsStore } from '../../lib/browser/settings-store.ts';

export type PopupStores = ReturnType<typeof openStores>;

/** What the popup and the side panel read by themselves; what they change goes through the worker. */
export function openStores() {
  const database = openDatabase();
  return {
    jobs: jobStore(database),
    settings: settingsStore(),
    captures: captureStore(database, clock.now),
    schemas: schemaCache(database),
    localFiles: localFileStore(database, clock.now),
  };
}
