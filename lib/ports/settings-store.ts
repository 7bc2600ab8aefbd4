import type { Settings } from '../settings/settings.ts';

export interface SettingsStore {
  /** What is stored, parsed; defaults where nothing fits. */
  get(): Promise<Settings>;
  /** Reads, changes and writes back. */
  update(change: (settings: Settings) => Settings): Promise<void>;
}
