import { browser } from 'wxt/browser';
import type { Database } from './database.ts';
import { removeFetchRules } from './fetch-rules.ts';
import { grantedOrigins } from './granted-origins.ts';

/**
 * Leaves the browser as it was when the extension was installed: nothing in any storage, no site it may reach beside
 * Notion, no alarm, no rule. What is under way stops at its next look into the journal, and finds nowhere to write.
 */
export async function eraseEverything(database: Promise<Database>): Promise<void> {
  await browser.alarms.clearAll();
  const opened = await database;
  const tx = opened.transaction([...opened.objectStoreNames], 'readwrite', { durability: 'strict' });
  await Promise.all([...[...opened.objectStoreNames].map((name) => tx.objectStore(name).clear()), tx.done]);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), removeFetchRules()]);
  const origins = await grantedOrigins();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
