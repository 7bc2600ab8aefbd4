import { renderPage } from '../page/render-page.tsx';
import { openStores } from './open-stores.ts';
import { ToolbarPopup } from './toolbar-popup.tsx';

renderPage(<ToolbarPopup stores={openStores()} />);
