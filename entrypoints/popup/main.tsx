import { render } from 'preact';
import { TextProvider } from '../../components/hooks/use-text.tsx';
import { captureStore } from '../../lib/browser/capture-store.ts';
import { clock } from '../../lib/browser/clock.ts';
import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { settingsStore } from '../../lib/browser/settings-store.ts';
import { translate, uiLanguage } from '../../lib/browser/translate.ts';
import { ConnectedPopup } from './connected-popup.tsx';

const database = openDatabase();
const stores = { jobs: jobStore(database), settings: settingsStore(), captures: captureStore(database, clock.now) };
const root = document.getElementById('app');
const language = uiLanguage();
document.documentElement.lang = language.tag;
document.documentElement.dir = language.direction;

if (root) {
  render(
    <TextProvider translate={translate} locale={language.tag}>
      <ConnectedPopup {...stores} />
    </TextProvider>,
    root,
  );
}
