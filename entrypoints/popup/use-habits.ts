import { useEffect, useState } from 'preact/hooks';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import { type ColumnHabits, NO_HABITS } from '../../lib/settings/column-habits.ts';
import { habitsOf, type Settings, withHabits } from '../../lib/settings/settings.ts';

/** What the user does with the columns of a data source, and a way to change it. */
export function useHabits(settings: SettingsStore, dataSourceId: string | undefined) {
  const [stored, setStored] = useState<Settings | null>(null);
  const [opened, setOpened] = useState<Settings | null>(null);
  useEffect(() => {
    void settings.get().then((found) => {
      setStored(found);
      setOpened(found);
    });
  }, [settings]);
  const change = (how: (habits: ColumnHabits) => ColumnHabits) => {
    if (!stored || dataSourceId === undefined) return;
    setStored(withHabits(stored, dataSourceId, how));
    void settings.update((latest) => withHabits(latest, dataSourceId, how));
  };
  const of = (known: Settings | null) =>
    known && dataSourceId !== undefined ? habitsOf(known, dataSourceId) : NO_HABITS;
  /** `atOpening` arranges the fields: what is changed since moves none of them away from under the pointer. */
  return { habits: of(stored), atOpening: of(opened), change };
}

export type HabitsState = ReturnType<typeof useHabits>;
