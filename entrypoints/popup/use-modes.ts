import { useEffect, useState } from 'preact/hooks';
import type { Mode, Shot } from '../../components/popup/popup-props.ts';
import { hasSelection } from '../../lib/browser/has-selection.ts';
import type { ActiveTab } from './use-active-tab.ts';

const MODES: readonly Mode[] = ['article', 'selection', 'page', 'bookmark', 'screenshot'];

/** What can be saved of the page, and what the user chose. Something selected can be saved as such. */
export function useModes(tab: ActiveTab | null) {
  const [mode, choose] = useState<Mode>('article');
  const [shot, chooseShot] = useState<Shot>('visible');
  const [selected, setSelected] = useState(false);
  useEffect(() => {
    if (tab) void hasSelection(tab.id).then(setSelected);
  }, [tab]);
  return {
    mode,
    choose,
    shot,
    chooseShot,
    modes: MODES.map((each) => ({ mode: each, available: each !== 'selection' || selected })),
  };
}
