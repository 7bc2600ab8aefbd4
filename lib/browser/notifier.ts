import { browser } from 'wxt/browser';
import { describeError } from '../errors/describe-error.ts';
import type { Failure } from '../errors/failure.ts';
import type { Job } from '../job/job.ts';
import type { Notifier } from '../ports/notifier.ts';
import { showToastInPage, type ToastText } from './in-page/show-toast.ts';
import type { UiLanguage } from './translate.ts';

/** Gives a sentence of the catalogue. */
export type Say = (key: string, values: (string | number)[]) => string;

const BADGES: Record<ToastText['tone'], { text: string; color: string }> = {
  busy: { text: '…', color: '#2f5fd0' },
  good: { text: '✓', color: '#2b7a4b' },
  bad: { text: '!', color: '#b3452b' },
};

/** Badge and toast on the tab a clip came from. */
export function notifier(
  say: Say,
  language: () => UiLanguage,
): Notifier & { showFailure(tabId: number, failure: Failure): Promise<void> } {
  return {
    async show(job) {
      const toast = toastFor(job, say);
      if (job.tabId !== null && toast) await tell(job.tabId, { ...toast, language: language() });
    },
    showFailure: (tabId, failure) => tell(tabId, { ...failed(failure, say), language: language() }),
  };
}

function toastFor(job: Job, say: Say): Omit<ToastText, 'language'> | null {
  switch (job.state) {
    case 'running':
      return { tone: 'busy', message: say('toast.saving', [job.target.title]), link: null };
    case 'done': {
      const link = job.pageUrl === null ? null : { text: say('toast.open', []), url: job.pageUrl };
      return { tone: 'good', message: say('toast.saved', [job.target.title]), link };
    }
    case 'attention':
      return failed(job.failure ?? { code: 'unexpected', values: [] }, say);
    case 'cancelled':
      return null;
  }
}

function failed(failure: Failure, say: Say): Omit<ToastText, 'language'> {
  const { key, values } = describeError(failure);
  return { tone: 'bad', message: say('toast.failed', [say(key, values)]), link: null };
}

/** The tab may be closed or somewhere else by now; the journal keeps the news for the popup. */
async function tell(tabId: number, toast: ToastText): Promise<void> {
  const badge = BADGES[toast.tone];
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: showToastInPage,
      args: [toast],
    }),
  ]);
}
