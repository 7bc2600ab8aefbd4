import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { settingsStore } from '../../lib/browser/settings-store.ts';
import { renderPage } from '../page/render-page.tsx';
import { ConnectedOnboarding } from './connected-onboarding.tsx';

renderPage(<ConnectedOnboarding jobs={jobStore(openDatabase())} settings={settingsStore()} />);
