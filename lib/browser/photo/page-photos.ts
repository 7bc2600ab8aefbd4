import { browser } from 'wxt/browser';
import { ScreenshotError } from '../../errors/screenshot-error.ts';
import type { PagePhotos } from '../../ports/page-photos.ts';
import { removeToastInPage } from '../in-page/show-toast.ts';
import type { Say } from '../notifier.ts';
import type { UiLanguage } from '../translate.ts';
import { captureScreen } from './capture-screen.ts';
import { chosenArea } from './chosen-area.ts';
import { cropped } from './cropped.ts';
import { rolledPage } from './rolled-page.ts';

/** Photographs pages with the browser's own capture of what is visible. */
export function pagePhotos(say: Say, language: () => UiLanguage): PagePhotos {
  return {
    async visible(tabId) {
      await removeToast(tabId);
      return captureScreen(tabId);
    },
    async area(tabId, destination) {
      await removeToast(tabId);
      const chosen = await chosenArea(tabId, {
        language: language(),
        hint: say('area.hint', []),
        save: say('area.save', [destination]),
        cancel: say('action.cancel', []),
      });
      if (!chosen) throw new ScreenshotError('screenshotCancelled');
      return cropped(await captureScreen(tabId), chosen.area, chosen.window);
    },
    async whole(tabId) {
      await removeToast(tabId);
      return rolledPage(tabId);
    },
  };
}

/** A note of ours is no part of the page. Where no script may look there is none. */
async function removeToast(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: removeToastInPage }).catch(() => {});
}
