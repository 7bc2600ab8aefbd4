import { test as base, expect } from '@playwright/test';
import { type Emulator, startEmulator } from '../../notion-emulator/start-emulator.ts';
import type { Hosts } from '../driver/browser-flags.ts';
import { findFirefox } from '../firefox/firefox-process.ts';
import { launchFirefox } from '../firefox/launch-firefox.ts';
import { SAMPLE_WORKSPACE } from '../sample-workspace.ts';
import { type Site, startSite } from '../site/start-site.ts';
import { chromiumBrowser } from './chromium-browser.ts';
import type { Screen, TestBrowser } from './test-browser.ts';

interface Stage {
  emulator: Emulator;
  site: Site;
  /** Of the kind the project names. */
  device: TestBrowser;
}

/** Which browser a project runs in. */
export interface Kind {
  kind: TestBrowser['name'];
}

/** A test that runs in each browser there is, with its own Notion and its own web. */
export const test = base.extend<Stage & Kind>({
  kind: ['chromium', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  emulator: async ({}, use) => {
    const emulator = await startEmulator();
    emulator.seed(SAMPLE_WORKSPACE);
    await use(emulator);
    await emulator.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  device: async ({ emulator, site, kind }, use, { skip }) => {
    if (kind === 'firefox' && !findFirefox()) skip(true, 'Firefox is not installed');
    const browser = await launchDevice(kind, { notionPort: emulator.tlsPort, sitePort: site.port });
    await use(browser);
    await browser.close();
  },
});

/** Starts a browser of that kind with the extension in it. */
export function launchDevice(kind: TestBrowser['name'], hosts: Hosts): Promise<TestBrowser> {
  return kind === 'firefox' ? launchFirefox(hosts) : chromiumBrowser(hosts);
}

/** Waits until the screen shows a text. */
export async function expectText(screen: Screen, text: string | RegExp, timeout = 15_000): Promise<void> {
  await expect.poll(() => screen.text(), { timeout }).toMatch(text);
}
