import { storage } from 'wxt/utils/storage';
import type { SettingsStore } from '../ports/settings-store.ts';
import { parseSettings } from '../settings/settings.ts';

const KEY = 'local:settings';
const LOCK = 'settings';

/** Settings in `storage.local`: no secrets there. One context at a time changes them. */
export function settingsStore(): SettingsStore {
  const get = async () => parseSettings(await storage.getItem(KEY));
  return {
    get,
    update: (change) => navigator.locks.request(LOCK, async () => storage.setItem(KEY, change(await get()))),
  };
}
