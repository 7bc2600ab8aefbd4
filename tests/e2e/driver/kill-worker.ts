import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './launch-browser.ts';

/** Stops the extension's worker in the middle of whatever it does. `page` is any open page. */
export async function killWorker({ context }: ExtensionBrowser, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
