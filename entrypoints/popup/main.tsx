import { captureStore } from '../../lib/browser/capture-store.ts';
import { clock } from '../../lib/browser/clock.ts';
import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { schemaCache } from '../../lib/browser/schema-cache.ts';
import { settingsStore } from '../../lib/browser/settings-store.ts';
import { renderPage } from '../page/render-page.tsx';
import { ConnectedPopup } from './connected-popup.tsx';

const database = openDatabase();

renderPage(
  <ConnectedPopup
    jobs={jobStore(database)}
    settings={settingsStore()}
    captures={captureStore(database, clock.now)}
    schemas={schemaCache(database)}
  />,
);
