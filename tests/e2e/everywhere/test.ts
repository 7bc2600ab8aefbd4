import { test as base, expect } from '@playwright/test';
import type { Seed } from '../../notion-emulator/seed/seed-format.ts';
import { type Emulator, startEmulator } from '../../notion-emulator/start-emulator.ts';
import type { Hosts } from '../driver/browser-flags.ts';
import { findFirefox } from '../firefox/firefox-process.ts';
import { shareFirefox } from '../firefox/share-firefox.ts';
import { SAMPLE_WORKSPACE } from '../sample-workspace.ts';
import { type Site, startSite } from '../site/start-site.ts';
import { shareChromium } from './chromium-browser.ts';
import type { Needs, Screen, SharedTestBrowser, TestBrowser } from './test-browser.ts';

interface Stage {
  /** What is in Notion. Default: the sample workspace. */
  workspace: Seed;
  emulator: Emulator;
  site: Site;
  /** Where the browser finds them. */
  hosts: Hosts;
  /** What the scenario needs of its browser. */
  needs: Needs;
  /** Of the kind the project names, with an extension that has just been installed. */
  device: TestBrowser;
}

/** Which browser a project runs in. */
export interface Kind {
  kind: TestBrowser['name'];
}

interface House {
  /** Started when the first test needs it, and lent to the others after it. Null where it is not installed. */
  sharedDevice: SharedTestBrowser | null;
}

/** A test that runs in each browser there is, with its own Notion and its own web. */
export const test = base.extend<Stage, Kind & House>({
  kind: ['chromium', { option: true, scope: 'worker' }],
  needs: [{}, { option: true }],
  workspace: [SAMPLE_WORKSPACE, { option: true }],
  emulator: async ({ workspace }, use) => {
    const emulator = await startEmulator();
    emulator.seed(workspace);
    await use(emulator);
    await emulator.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  hosts: ({ emulator, site }, use) => use({ notionPort: emulator.tlsPort, sitePort: site.port }),
  device: async ({ hosts, needs, sharedDevice }, use, { skip }) => {
    if (!sharedDevice) return skip(true, 'Firefox is not installed');
    const device = await sharedDevice.lend(hosts, needs);
    await use(device);
    await device.close();
  },
  sharedDevice: [
    async ({ kind }, use) => {
      const shared = await share(kind);
      await use(shared);
      await shared?.close();
    },
    { scope: 'worker' },
  ],
});

async function share(kind: TestBrowser['name']): Promise<SharedTestBrowser | null> {
  if (kind === 'chromium') return shareChromium();
  return findFirefox() ? shareFirefox() : null;
}

/** Waits until the screen shows a text. */
export async function expectText(screen: Screen, text: string | RegExp, timeout = 15_000): Promise<void> {
  await expect.poll(() => screen.text(), { timeout }).toMatch(text);
}
