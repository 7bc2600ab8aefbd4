import { useEffect } from 'preact/hooks';
import { clock } from '../../lib/browser/clock.ts';
import { isPanelOpen } from '../../lib/browser/panel-presence.ts';
import { panelSubject } from '../../lib/browser/panel-subject.ts';
import { ConnectedPopup } from './connected-popup.tsx';
import type { PopupStores } from './open-stores.ts';
import { useActiveTab } from './use-active-tab.ts';

const close = () => window.close();
const SURFACE = { name: 'popup', leave: close, end: close } as const;

/** The popup of the toolbar button. Where the panel is open it hands the press over and goes. */
export function ToolbarPopup({ stores }: { stores: PopupStores }) {
  const tab = useActiveTab();
  useEffect(() => {
    if (!tab) return;
    void isPanelOpen(tab.windowId).then(async (isOpen) => {
      if (!isOpen) return;
      await panelSubject.put(tab.windowId, { tabId: tab.id, at: clock.now() });
      close();
    });
  }, [tab]);
  return <ConnectedPopup stores={stores} surface={SURFACE} tab={tab} asks={null} />;
}
