import { renderPage } from '../page/render-page.tsx';
import { openStores } from '../popup/open-stores.ts';
import { ConnectedPanel } from './connected-panel.tsx';

renderPage(<ConnectedPanel stores={openStores()} />);
