import { captureStore } from '../../lib/browser/capture-store.ts';
import { clock } from '../../lib/browser/clock.ts';
import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { localFileStore } from '../../lib/browser/local-file-store.ts';
import { schemaCache } from '../../lib/browser/schema-cache.ts';
import { settingsStore } from '../../lib/browser/settings-store.ts';
import { capturesByMessage, isCutOff, jobsByMessage } from '../../lib/browser/stores-by-message.ts';

export type PopupStores = ReturnType<typeof openStores>;

/** What the popup and the side panel read by themselves; what they change goes through the worker. */
export function openStores() {
  const database = openDatabase();
  const asks = import.meta.env.FIREFOX && isCutOff();
  return {
    jobs: asks ? jobsByMessage() : jobStore(database),
    settings: settingsStore(),
    captures: asks ? capturesByMessage() : captureStore(database, clock.now),
    schemas: schemaCache(database),
    localFiles: localFileStore(database, clock.now),
  };
}
