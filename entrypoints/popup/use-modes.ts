import { useEffect, useState } from 'preact/hooks';
import type { Mode, Shot } from '../../components/popup/popup-props.ts';
import { hasSelection } from '../../lib/browser/has-selection.ts';
import { isPdfTab } from '../../lib/browser/is-pdf-tab.ts';
import type { Rule } from '../../lib/settings/rule.ts';
import type { ActiveTab } from './use-active-tab.ts';

const PAGE_MODES: readonly Mode[] = ['article', 'selection', 'page', 'bookmark', 'screenshot'];
const PDF_MODES: readonly Mode[] = ['pdf', 'bookmark', 'screenshot'];

/**
 * What can be saved of the tab, and what the user chose; until he does, what the rule says, else the article, or the PDF
 * where the tab shows one.
 * Something selected can be saved as such.
 */
export function useModes(tab: ActiveTab | null, rule: Rule | null | undefined) {
  const [chosen, choose] = useState<Mode | null>(null);
  const [shot, chooseShot] = useState<Shot>('visible');
  const [selected, setSelected] = useState(false);
  const [isPdf, setPdf] = useState(false);
  useEffect(() => {
    if (!tab) return;
    void hasSelection(tab.id).then(setSelected);
    void isPdfTab(tab.id).then(setPdf);
  }, [tab]);
  const ruled = rule?.mode === 'selection' && !selected ? null : rule?.mode;
  const modes = isPdf ? PDF_MODES : PAGE_MODES;
  return {
    mode: chosen ?? (isPdf ? 'pdf' : (ruled ?? 'article')),
    choose,
    shot,
    chooseShot,
    modes: modes.map((mode) => ({ mode, available: mode !== 'selection' || selected })),
  };
}
