import { browser } from 'wxt/browser';
import { WAKE_ALARM } from '../../lib/browser/scheduler.ts';
import { tabsWish } from '../../lib/browser/tabs-wish.ts';
import { takeAllowedOrigins } from '../../lib/clip/answer-origins.ts';
import { answerTabs } from '../../lib/clip/answer-tabs.ts';
import { drainTabs } from '../../lib/clip/drain-tabs.ts';
import { resumeJobs } from '../../lib/clip/resume-jobs.ts';
import { retryStopped } from '../../lib/clip/retry-stopped.ts';
import type { Ports } from './build-ports.ts';

/**
 * Goes on with unfinished jobs whenever the worker starts, for whatever reason, and at every alarm. Alarms do not
 * always survive a browser restart, so `resumeJobs` makes its own anew.
 */
export function listenForWakeUps(ports: Ports): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === WAKE_ALARM) void resumeJobs(ports);
  });
  browser.runtime.onStartup.addListener(() => void resumeJobs(ports));
  // Jobs that wait for the network need not wait out their time.
  self.addEventListener('online', () => void wakeWaiting(ports));
  // The user gave back the access to Notion that clips stopped for, or answered a popup that may be gone by now.
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('tabs')) void showTabsAgain();
    void answerTabs(ports, 'asked').then(() => drainTabs(ports));
    void Promise.all([retryStopped(ports.jobs, ['accessWithdrawn']), takeAllowedOrigins(ports)]).then(() =>
      resumeJobs(ports),
    );
  });
  void resumeJobs(ports);
  void drainTabs(ports);
}

/** The popup is gone that asked which tabs are open: it comes back, and goes on where it was. */
async function showTabsAgain(): Promise<void> {
  // Not every browser lets us; then its user opens it.
  if (await tabsWish.isOpen()) await browser.action.openPopup().catch(() => undefined);
}

async function wakeWaiting(ports: Ports): Promise<void> {
  const waiting = (await ports.jobs.list()).filter(({ wait }) => wait?.failure.code === 'offline');
  await Promise.all(waiting.map(({ id }) => ports.jobs.apply(id, { type: 'woke' }, null)));
  await resumeJobs(ports);
}
