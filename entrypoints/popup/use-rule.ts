import { useEffect, useState } from 'preact/hooks';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import { type Rule, ruleFor } from '../../lib/settings/rule.ts';
import type { ActiveTab } from './use-active-tab.ts';

/** The user's rule for a page; `undefined` until that is known, which takes no more than a look into the settings. */
export function useRule(settings: SettingsStore, tab: ActiveTab | null): Rule | null | undefined {
  const [found, setFound] = useState<{ url: string; rule: Rule | null } | null>(null);
  const url = tab?.url;
  useEffect(() => {
    if (url === undefined) return;
    let current = true;
    void settings.get().then(({ rules }) => current && setFound({ url, rule: ruleFor(rules, url) }));
    return () => {
      current = false;
    };
  }, [settings, url]);
  return found && found.url === url ? found.rule : undefined;
}
