import { useEffect, useState } from 'preact/hooks';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import { withoutDeclinedOrigin } from '../../lib/settings/settings.ts';

/** Sites that pictures may not be fetched from, as origins, and the way to be asked about one again. */
export function useDeclined(settings: SettingsStore) {
  const [declined, setDeclined] = useState<readonly string[]>([]);
  useEffect(() => {
    void settings.get().then((stored) => setDeclined(stored.declinedImageOrigins));
  }, [settings]);
  const askAgain = (origin: string) => {
    setDeclined(declined.filter((each) => each !== origin));
    void settings.update((current) => withoutDeclinedOrigin(current, origin));
  };
  return { declined, askAgain };
}
