import { browser } from 'wxt/browser';
import { PageNotClippableError } from '../errors/page-not-clippable-error.ts';
import type { ElementPicker } from '../ports/element-picker.ts';
import { PICKER_TEXTS_KEY, type PickerTexts } from './in-page/picker/picker-texts.ts';
import { setGlobalInPage } from './in-page/set-global.ts';
import type { Say } from './notifier.ts';
import { retryOnce } from './retry-once.ts';
import { uiLanguage } from './translate.ts';

/** Opens the picker by a script in the page's isolated world, injected at the user's gesture. */
export function elementPicker(say: Say): ElementPicker {
  return {
    async pick(tabId, destination) {
      const target = { tabId };
      const args: [string, PickerTexts] = [PICKER_TEXTS_KEY, pickerTexts(say, destination)];
      try {
        await retryOnce(() => browser.scripting.executeScript({ target, func: setGlobalInPage, args }));
      } catch (error) {
        throw new PageNotClippableError({ cause: error });
      }
      try {
        const [injection] = await browser.scripting.executeScript({ target, files: ['/picker.js'] });
        return injection?.result === true;
      } catch {
        // The tab was closed or went to another page.
        return false;
      }
    },
  };
}

function pickerTexts(say: Say, destination: string): PickerTexts {
  const { tag, direction } = uiLanguage();
  return {
    name: say('picker.name', []),
    hint: say('picker.hint', []),
    clip: say('picker.clip', []),
    remove: say('picker.remove', []),
    undo: say('picker.undo', []),
    save: say('picker.save', [destination]),
    cancel: say('action.cancel', []),
    updated: say('picker.updated', []),
    words: say('picker.words', []),
    language: tag,
    direction,
  };
}
