import { ConnectedPopup } from '../popup/connected-popup.tsx';
import type { PopupStores } from '../popup/open-stores.ts';
import { usePanelTab } from './use-panel-tab.ts';
import { useShortcut } from './use-shortcut.ts';

const stay = () => undefined;

/** The panel beside the page: the popup with more room. It stays when the user goes elsewhere. */
export function ConnectedPanel({ stores }: { stores: PopupStores }) {
  const { tab, round, again } = usePanelTab();
  const keys = useShortcut('_execute_action');
  return (
    <ConnectedPopup
      // Another gesture is another beginning, as if a popup had been opened.
      key={round}
      stores={stores}
      surface={{ name: 'panel', leave: stay, end: again }}
      tab={tab}
      asks={tab ? null : { keys }}
    />
  );
}
