import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AREA_TEXTS_KEY, type AreaTexts } from '../../lib/browser/in-page/area/area-texts.ts';
import { chooseArea } from '../../lib/browser/in-page/area/choose-area.ts';

/**
 * Injected as `/select-area.js` into the page's isolated world on the user's gesture. Its result, which may take minutes,
 * is the JSON of the area and of the window it is part of, or of null.
 */
export default defineUnlistedScript(() => {
  const texts = Reflect.get(globalThis, AREA_TEXTS_KEY) as AreaTexts; // set by our own worker just before
  return chooseArea(texts).then((area) => {
    return JSON.stringify(
      area && { area, window: { width: innerWidth, height: innerHeight, pixelRatio: devicePixelRatio } },
    );
  });
});
