import { refreshConnection } from '../../lib/auth/refresh-connection.ts';
import { refreshingNotion } from '../../lib/auth/refreshing-notion.ts';
import { assetFetch } from '../../lib/browser/asset-fetch.ts';
import { captureStore } from '../../lib/browser/capture-store.ts';
import { clock } from '../../lib/browser/clock.ts';
import { creationStore } from '../../lib/browser/creation-store.ts';
import { openDatabase } from '../../lib/browser/database.ts';
import { elementPicker } from '../../lib/browser/element-picker.ts';
import { eraseEverything } from '../../lib/browser/erase-everything.ts';
import { grantStore } from '../../lib/browser/grant-store.ts';
import { imageCoder } from '../../lib/browser/image-coder.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { linkedPages } from '../../lib/browser/linked-pages.ts';
import { localFileStore } from '../../lib/browser/local-file-store.ts';
import { locks } from '../../lib/browser/locks.ts';
import { notifier } from '../../lib/browser/notifier.ts';
import { notionAllowed } from '../../lib/browser/notion-allowed.ts';
import { oauthHttp } from '../../lib/browser/oauth-http.ts';
import { pageCapture } from '../../lib/browser/page-capture.ts';
import { pdfReader } from '../../lib/browser/pdf-reader.ts';
import { pendingSignInStore } from '../../lib/browser/pending-sign-in-store.ts';
import { pagePhotos } from '../../lib/browser/photo/page-photos.ts';
import { rateStore } from '../../lib/browser/rate-store.ts';
import { scheduler } from '../../lib/browser/scheduler.ts';
import { schemaCache } from '../../lib/browser/schema-cache.ts';
import { settingsStore } from '../../lib/browser/settings-store.ts';
import { tabQueue } from '../../lib/browser/tab-queue.ts';
import { tokenStore } from '../../lib/browser/token-store.ts';
import { translate, uiLanguage } from '../../lib/browser/translate.ts';
import { uploadStore } from '../../lib/browser/upload-store.ts';
import { watchResend } from '../../lib/browser/watch-resend.ts';
import { webAuthFlow } from '../../lib/browser/web-auth-flow.ts';
import { notionOpener } from '../../lib/notion/open-notion.ts';
import type { OpenNotion } from '../../lib/ports/notion-api.ts';

export type Ports = ReturnType<typeof buildPorts>;

// A bare `fetch` would lose its receiver inside others.
const request: typeof fetch = (...parameters) => fetch(...parameters);

/** Every adapter, made once per start of the worker. None of them keeps state. */
export function buildPorts() {
  const database = openDatabase();
  const auth = {
    flow: webAuthFlow,
    pendingSignIns: pendingSignInStore(database),
    grants: grantStore(database),
    oauthHttp: oauthHttp(request),
    locks,
    scheduler: scheduler(),
  };
  return {
    ...auth,
    tokens: tokenStore(database),
    jobs: jobStore(database),
    captures: captureStore(database, clock.now),
    rates: rateStore(database),
    tabQueue,
    schemas: schemaCache(database),
    settings: settingsStore(),
    pages: pageCapture(),
    picker: elementPicker(translate),
    localFiles: localFileStore(database, clock.now),
    links: linkedPages(),
    fetches: assetFetch(),
    images: imageCoder(),
    uploads: uploadStore(database, clock.now),
    photos: pagePhotos(translate, uiLanguage),
    pdfs: pdfReader,
    notifier: notifier(translate, uiLanguage),
    clock,
    creations: creationStore,
    erase: () => eraseEverything(database),
    openNotion: renewing(
      notionOpener({ request, isOnline: () => navigator.onLine, isAllowed: notionAllowed, watchResend }),
      (connectionId, staleToken) => refreshConnection(auth, connectionId, staleToken),
    ),
  };
}

/** Stored connections renew their tokens when Notion refuses them. */
function renewing(
  open: OpenNotion,
  renew: (connectionId: string, staleToken: string) => Promise<string | null>,
): OpenNotion {
  return (token, through) => {
    if (through === null) return open(token, null);
    const { connectionId } = through;
    return refreshingNotion(
      (current) => open(current, through),
      token,
      (staleToken) => renew(connectionId, staleToken),
    );
  };
}
