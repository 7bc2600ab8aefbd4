import { browser } from 'wxt/browser';
import type { Ports } from './build-ports.ts';

/** A new user is shown the way; whoever is connected knows it. */
export function listenForInstall(ports: Pick<Ports, 'tokens'>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(ports);
  });
}

async function welcome({ tokens }: Pick<Ports, 'tokens'>): Promise<void> {
  if ((await tokens.list()).length > 0) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') });
}
