import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import { withRecentDestination } from '../../lib/settings/settings.ts';
import type { useDestinations } from './use-destinations.ts';

/** Chooses where new clips and the quick save go from now on. */
export function useDefaultDestination(
  settings: SettingsStore,
  destinations: Pick<ReturnType<typeof useDestinations>, 'items' | 'choose'>,
): (id: string) => void {
  return (id) => {
    const destination = destinations.items.find((item) => item.id === id);
    if (!destination) return;
    destinations.choose(id);
    void settings.update((current) => withRecentDestination(current, destination));
  };
}
