import { render } from 'preact';
import { TextProvider } from '../../components/hooks/use-text.tsx';
import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { settingsStore } from '../../lib/browser/settings-store.ts';
import { translate, uiLanguage } from '../../lib/browser/translate.ts';
import { ConnectedOptions } from './connected-options.tsx';

const stores = { jobs: jobStore(openDatabase()), settings: settingsStore() };
const root = document.getElementById('app');
const language = uiLanguage();
document.documentElement.lang = language.tag;
document.documentElement.dir = language.direction;

if (root) {
  render(
    <TextProvider translate={translate} locale={language.tag}>
      <ConnectedOptions {...stores} />
    </TextProvider>,
    root,
  );
}
