import { useEffect, useState } from 'preact/hooks';
import type { Mode, Shot } from '../../components/popup/popup-props.ts';
import { hasSelection } from '../../lib/browser/has-selection.ts';
import { isPdfTab } from '../../lib/browser/is-pdf-tab.ts';
import type { Rule } from '../../lib/settings/rule.ts';
import type { ActiveTab } from './use-active-tab.ts';

const PAGE_MODES: readonly Mode[] = ['article', 'selection', 'page', 'bookmark', 'screenshot'];
const PDF_MODES: readonly Mode[] = ['pdf', 'bookmark', 'screenshot'];

/**
 * What can be saved of the tab, and what the user chose; until he does, the PDF where the tab shows one, else what is
 * selected, else what the rule says, else the article. Not `known` yet, nothing need be read: it could be the wrong thing.
 */
export function useModes(tab: ActiveTab | null, rule: Rule | null | undefined) {
  const [chosen, choose] = useState<Mode | null>(null);
  const [shot, chooseShot] = useState<Shot>('visible');
  const [found, setFound] = useState<{ selected: boolean; isPdf: boolean } | null>(null);
  useEffect(() => {
    if (!tab) return;
    void Promise.all([hasSelection(tab.id), isPdfTab(tab.id)]).then(([selected, isPdf]) =>
      setFound({ selected, isPdf }),
    );
  }, [tab]);
  const { selected, isPdf } = found ?? { selected: false, isPdf: false };
  const ruled = rule?.mode === 'selection' ? null : rule?.mode;
  const modes = isPdf ? PDF_MODES : PAGE_MODES;
  const known = found !== null && rule !== undefined;
  const mode = chosen ?? (isPdf ? 'pdf' : selected ? 'selection' : (ruled ?? 'article'));
  return {
    mode,
    known,
    /** What Save means: null while neither the user nor the tab has said. */
    wanted: chosen !== null || known ? mode : null,
    choose,
    shot,
    chooseShot,
    modes: modes.map((mode) => ({ mode, available: mode !== 'selection' || selected })),
  };
}
