import { browser } from 'wxt/browser';
import { quickSave } from '../../lib/clip/quick-save.ts';
import { resumeJobs } from '../../lib/clip/resume-jobs.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import type { Ports } from './build-ports.ts';
import { tellFailure } from './tell-failure.ts';

/** Saves to the last destination, or takes the user to the step that is missing. */
export async function saveQuickly(
  ports: Ports,
  tabId: number,
  capture: (destination: Destination) => Promise<Snapshot>,
): Promise<void> {
  try {
    const ended = await quickSave(ports, tabId, capture);
    if (ended.kind === 'connectFirst') await browser.runtime.openOptionsPage();
    else if (ended.kind === 'chooseFirst') await browser.action.openPopup();
    else await resumeJobs(ports);
  } catch (error) {
    await tellFailure(ports, tabId, error);
  }
}
