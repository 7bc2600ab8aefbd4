import { useEffect, useState } from 'preact/hooks';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import { type ColumnHabits, NO_HABITS } from '../../lib/settings/column-habits.ts';
import { habitsOf, type Settings, withHabits } from '../../lib/settings/settings.ts';

/** What the user does with the columns of a data source, and a way to change it. */
export function useHabits(settings: SettingsStore, dataSourceId: string | undefined) {
  const [stored, setStored] = useState<Settings | null>(null);
  useEffect(() => {
    void settings.get().then(setStored);
  }, [settings]);
  const change = (how: (habits: ColumnHabits) => ColumnHabits) => {
    if (!stored || dataSourceId === undefined) return;
    setStored(withHabits(stored, dataSourceId, how));
    void settings.update((latest) => withHabits(latest, dataSourceId, how));
  };
  return { habits: stored && dataSourceId !== undefined ? habitsOf(stored, dataSourceId) : NO_HABITS, change };
}

export type HabitsState = ReturnType<typeof useHabits>;
