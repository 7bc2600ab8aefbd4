import { browser } from 'wxt/browser';
import { type QuickWay, quickSave } from '../../lib/clip/quick-save.ts';
import { resumeJobs } from '../../lib/clip/resume-jobs.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';
import type { Ports } from './build-ports.ts';
import { tellFailure } from './tell-failure.ts';

/** Saves as the rule for it says or to the last destination, or takes the user to the step that is missing. */
export async function saveQuickly(
  ports: Ports,
  tabId: number,
  capture: (way: QuickWay) => Promise<Snapshot>,
  address: string | null = null,
): Promise<void> {
  try {
    const ended = await quickSave(ports, { tabId, address }, capture);
    if (ended.kind === 'connectFirst') await browser.runtime.openOptionsPage();
    else if (ended.kind === 'chooseFirst') await browser.action.openPopup();
    else await resumeJobs(ports);
  } catch (error) {
    await tellFailure(ports, tabId, error);
  }
}
