import { clock } from '../../lib/browser/clock.ts';
import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { pageCapture } from '../../lib/browser/page-capture.ts';
import { settingsStore } from '../../lib/browser/settings-store.ts';
import { renderPage } from '../page/render-page.tsx';
import { ResettableOptions } from './resettable-options.tsx';

renderPage(
  <ResettableOptions jobs={jobStore(openDatabase())} settings={settingsStore()} pages={pageCapture()} clock={clock} />,
);
