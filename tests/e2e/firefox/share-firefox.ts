import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SharedTestBrowser } from '../everywhere/test-browser.ts';
import { installAddOn, removeAddOn } from './add-on.ts';
import { firefoxBrowser } from './firefox-browser.ts';
import { writeProfile } from './firefox-process.ts';
import { startSession, topContexts } from './firefox-session.ts';
import { startProxy } from './start-proxy.ts';

/** Firefox; it keeps what is installed when it is ended. */
export async function shareFirefox(): Promise<SharedTestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'tearsheet-firefox-'));
  const proxy = await startProxy();
  await writeProfile(profile, proxy.port);
  let session = await startSession(profile);
  let isLent = false;

  const restart = async () => {
    await session.end('SIGKILL');
    session = await startSession(profile);
    return session;
  };
  const giveBack = async () => {
    await removeAddOn(session);
    await session.chrome.run(CLOSE_PRIVATE_WINDOWS);
    const { context } = await session.bidi.send('browsingContext.create', { type: 'tab' });
    for (const each of await topContexts(session.bidi)) {
      // A window of a sign-in closes by itself.
      if (each !== context) await session.bidi.send('browsingContext.close', { context: each }).catch(() => undefined);
    }
    await session.chrome.run(FORGET_PAGES);
    await rm(join(profile, 'update'), { recursive: true, force: true, maxRetries: 5 });
    proxy.leadTo(null);
    isLent = false;
  };
  return {
    lend: async (hosts, needs) => {
      if (isLent) throw new Error('This browser is lent to another test');
      isLent = true;
      proxy.leadTo(hosts);
      // What it stored for another host is not its own.
      const place = { profile, host: randomUUID() };
      await installAddOn(session, place, needs);
      return firefoxBrowser({ ...place, session, restart, close: giveBack });
    },
    close: async () => {
      await session.end('SIGTERM');
      proxy.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const CLOSE_PRIVATE_WINDOWS = `() => {
  for (const each of Services.wm.getEnumerator('navigator:browser')) {
    if (PrivateBrowsingUtils.isWindowPrivate(each)) each.close();
  }
}`;

/** Cookies, caches and whatever else pages have left. */
const FORGET_PAGES = `() => new Promise((resolve) => {
  const { CLEAR_COOKIES, CLEAR_ALL_CACHES } = Ci.nsIClearDataService;
  Services.clearData.deleteData(CLEAR_COOKIES | CLEAR_ALL_CACHES, { onDataDeleted: () => resolve(null) });
})`;
