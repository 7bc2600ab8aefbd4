import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hosts } from './browser-flags.ts';
import { BUILD, closeOnboarding, type ExtensionBrowser, expectBuilt, listeningExtension } from './launch-browser.ts';
import { type Chromium, startChromium } from './start-chromium.ts';
import { type Relay, startRelay } from './start-relay.ts';

/** A browser that is started once and lent to one test after the other: to start one takes longer than most tests. */
export interface SharedBrowser {
  /**
   * The browser with an extension in it that it has never seen, which finds these servers; `close` gives it back.
   * @throws Error when it is lent already
   */
  lend(hosts: Hosts): Promise<ExtensionBrowser>;
  close(): Promise<void>;
}

/** @param display where its window is shown; without one it has none */
export async function shareBrowser(display?: string): Promise<SharedBrowser> {
  expectBuilt(BUILD);
  const [notion, site, broker] = [await startRelay(), await startRelay(), await startRelay()];
  const relays = { notion, site, broker };
  const profile = await mkdtemp(join(tmpdir(), 'tearsheet-profile-'));
  const ports = { notionPort: notion.port, sitePort: site.port, brokerPort: broker.port };
  const window = display === undefined ? {} : { headless: false, display };
  const chromium = await startChromium({ ...ports, ...window }, profile, null);
  let isLent = false;
  return {
    lend: async (hosts) => {
      if (isLent) throw new Error('This browser is lent to another test');
      isLent = true;
      lead(relays, hosts);
      const loaded = await loadCopy(chromium);
      const close = async () => {
        await loaded.remove();
        await tidyUp(chromium);
        lead(relays, {});
        isLent = false;
      };
      return { ...chromium, profile, extensionId: loaded.id, build: loaded.folder, close };
    },
    close: async () => {
      await chromium.context.close();
      for (const relay of Object.values(relays)) relay.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function lead(relays: Record<'notion' | 'site' | 'broker', Relay>, hosts: Partial<Hosts>): void {
  relays.notion.leadTo(hosts.notionPort);
  relays.site.leadTo(hosts.sitePort);
  relays.broker.leadTo(hosts.brokerPort);
}

interface Loaded {
  id: string;
  folder: string;
  remove(): Promise<void>;
}

/** An extension's id, and with it all it stores, hangs on its folder: a copy is another extension, as on a first day. */
async function loadCopy({ context, devtools }: Chromium): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'tearsheet-build-'));
  await cp(BUILD, folder, { recursive: true });
  const { id } = await devtools.send('Extensions.loadUnpacked', { path: folder });
  await listeningExtension(context);
  await closeOnboarding(context);
  const remove = async () => {
    const gone = context.serviceWorkers().map((worker) => worker.waitForEvent('close'));
    await devtools.send('Extensions.uninstall', { id });
    await Promise.all(gone);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { id, folder, remove };
}

/** Leaves one empty tab, and nothing that pages have stored. */
async function tidyUp({ context }: Chromium): Promise<void> {
  const empty = await context.newPage();
  for (const page of context.pages()) if (page !== empty) await page.close();
  await context.clearCookies();
  const session = await context.newCDPSession(empty);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}
