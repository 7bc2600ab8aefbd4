import type { UiLanguage } from '../../translate.ts';

/** Name of the global, in the isolated world of a page, that tells the injected `/select-area.js` what to say. */
export const AREA_TEXTS_KEY = '__tearsheetAreaTexts';

/** What the overlay says. */
export interface AreaTexts {
  language: UiLanguage;
  /** How to choose; also its name for screen readers. */
  hint: string;
  save: string;
  cancel: string;
}
