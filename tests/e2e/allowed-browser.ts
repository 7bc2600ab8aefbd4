import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { allowSites } from './driver/allow-sites.ts';
import { type ExtensionBrowser, launchBrowser } from './driver/launch-browser.ts';
import type { Site } from './site/start-site.ts';

/** A browser whose user has allowed the extension to reach sites, such as `http://img.test/*`, or to do more. */
export async function allowedBrowser(
  { emulator, site }: { emulator: Emulator; site: Site },
  patterns: readonly string[],
  apis: readonly string[] = [],
): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'tearsheet-profile-'));
  const hosts = { notionPort: emulator.tlsPort, sitePort: site.port };
  const first = await launchBrowser({ ...hosts, profile });
  await first.close();
  await allowSites(profile, first.extensionId, patterns, apis);
  const browser = await launchBrowser({ ...hosts, profile });
  const close = async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...browser, close };
}
