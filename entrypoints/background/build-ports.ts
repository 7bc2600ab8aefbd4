import { captureStore } from '../../lib/browser/capture-store.ts';
import { clock } from '../../lib/browser/clock.ts';
import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { linkedPages } from '../../lib/browser/linked-pages.ts';
import { notifier } from '../../lib/browser/notifier.ts';
import { notionAllowed } from '../../lib/browser/notion-allowed.ts';
import { pageCapture } from '../../lib/browser/page-capture.ts';
import { rateStore } from '../../lib/browser/rate-store.ts';
import { scheduler } from '../../lib/browser/scheduler.ts';
import { schemaCache } from '../../lib/browser/schema-cache.ts';
import { settingsStore } from '../../lib/browser/settings-store.ts';
import { tokenStore } from '../../lib/browser/token-store.ts';
import { translate } from '../../lib/browser/translate.ts';
import { notionOpener } from '../../lib/notion/open-notion.ts';

export type Ports = ReturnType<typeof buildPorts>;

/** Every adapter, made once per start of the worker. None of them keeps state. */
export function buildPorts() {
  const database = openDatabase();
  return {
    tokens: tokenStore(database),
    jobs: jobStore(database),
    captures: captureStore(database, clock.now),
    rates: rateStore(database),
    schemas: schemaCache(database),
    settings: settingsStore(),
    pages: pageCapture(),
    links: linkedPages(),
    scheduler: scheduler(),
    notifier: notifier(translate),
    clock,
    openNotion: notionOpener({
      // A bare `fetch` would lose its receiver inside the client.
      request: (...request) => fetch(...request),
      isOnline: () => navigator.onLine,
      isAllowed: notionAllowed,
    }),
  };
}
