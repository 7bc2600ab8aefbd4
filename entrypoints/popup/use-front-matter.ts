import { useEffect, useState } from 'preact/hooks';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';

/** Whether a downloaded Markdown file begins with what is known of the page, and a way to change it. */
export function useFrontMatter(settings: SettingsStore) {
  const [wanted, setWanted] = useState(true);
  useEffect(() => {
    void settings.get().then(({ frontMatter }) => setWanted(frontMatter));
  }, [settings]);
  const change = (frontMatter: boolean) => {
    setWanted(frontMatter);
    void settings.update((latest) => ({ ...latest, frontMatter }));
  };
  return { wanted, change };
}
