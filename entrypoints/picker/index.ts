import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ElementPicker } from '../../lib/browser/in-page/picker/element-picker.ts';
import { PICKER_TEXTS_KEY, type PickerTexts } from '../../lib/browser/in-page/picker/picker-texts.ts';
import { PICKED_KEY } from '../../lib/extract/picked/picked-elements.ts';

/** Name of the global that holds the picker that is open in this page. */
const OPEN_KEY = '__tearsheetPicker';

/**
 * Injected as `/picker.js` into the page's isolated world on the user's gesture. Its result, which may take minutes,
 * is true when the user picked something: `/extract.js` finds it in a global, for elements cannot leave the page.
 */
export default defineUnlistedScript({ main: pick });

function pick(): Promise<boolean> {
  const open: unknown = Reflect.get(globalThis, OPEN_KEY);
  if (open instanceof Function) open();
  const texts = Reflect.get(globalThis, PICKER_TEXTS_KEY) as PickerTexts; // set by our own worker just before
  return new Promise((resolve) => {
    const isHeard = () => browser.runtime?.id !== undefined;
    const picker = new ElementPicker(texts, isHeard, (picked) => {
      if (picked) Reflect.set(globalThis, PICKED_KEY, picked);
      Reflect.deleteProperty(globalThis, OPEN_KEY);
      resolve(picked !== null);
    });
    Reflect.set(globalThis, OPEN_KEY, () => picker.end(null));
  });
}
