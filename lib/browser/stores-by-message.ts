import { browser } from 'wxt/browser';
import type { CaptureStore } from '../ports/capture-store.ts';
import type { JobStore } from '../ports/job-store.ts';
import { sendMessage } from './messaging.ts';

/** What a page reads of the journal to show how a clip is. */
export type JobReader = Pick<JobStore, 'get' | 'list' | 'watch'>;
export type CaptureReader = Pick<CaptureStore, 'get'>;

/** How often the worker is asked anew, ms. */
const LOOK_MS = 500;

/**
 * Whether this page has a database of its own, in memory, that the worker never sees: in Firefox every page in a private
 * window has, ours too, though the worker is one for all windows.
 */
export function isCutOff(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** The journal for a page that is cut off from it. */
export function jobsByMessage(): JobReader {
  const list = async () => {
    const answered = await sendMessage('jobs');
    return answered.ok ? answered.value : [];
  };
  return {
    list,
    get: async (id) => (await list()).find((job) => job.id === id) ?? null,
    watch(onChange, signal) {
      const timer = setInterval(() => onChange(''), LOOK_MS);
      signal.addEventListener('abort', () => clearInterval(timer));
    },
  };
}

/** What was read of tabs, for a page that is cut off from it. */
export function capturesByMessage(): CaptureReader {
  return {
    get: async (captureId) => {
      const answered = await sendMessage('capture', { captureId });
      if (!answered.ok || answered.value === null) return null;
      const { parseSnapshot } = await import('../hast/parse-snapshot.ts');
      return parseSnapshot(answered.value);
    },
  };
}
