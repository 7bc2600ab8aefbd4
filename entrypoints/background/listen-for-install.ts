import { browser } from 'wxt/browser';
import { welcomed } from '../../lib/browser/welcomed.ts';
import type { Ports } from './build-ports.ts';

/** A new user is shown the way, once. */
export function listenForInstall(ports: Pick<Ports, 'tokens'>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(ports);
  });
}

async function welcome({ tokens }: Pick<Ports, 'tokens'>): Promise<void> {
  if ((await welcomed.get()) || (await tokens.list()).length > 0) return;
  await welcomed.remember();
  await browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') });
}
