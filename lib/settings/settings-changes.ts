import type { Settings } from './settings.ts';
import { settingNames } from './settings-file.ts';

/** A setting that would change: how many entries it has, or whether it is on; null where neither says it. */
export interface SettingChange {
  name: keyof Settings;
  from: number | boolean | null;
  to: number | boolean | null;
}

/** What differs between two sets of settings. Pure. */
export function settingsChanges(before: Settings, after: Settings): SettingChange[] {
  return settingNames(before)
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({ name, from: measure(before[name]), to: measure(after[name]) }));
}

function measure(value: unknown): number | boolean | null {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.length;
  return null;
}
