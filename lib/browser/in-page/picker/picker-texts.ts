/** Name of the global, in the isolated world of a page, that tells the injected `/picker.js` what to say. */
export const PICKER_TEXTS_KEY = '__tearsheetPickerTexts';

/** What the picker says. */
export interface PickerTexts {
  /** What it is for, and its name for screen readers. */
  name: string;
  /** How to choose. */
  hint: string;
  clip: string;
  remove: string;
  undo: string;
  save: string;
  cancel: string;
  /** That the extension was updated while the picker was open, and what to do. */
  updated: string;
  /** Word for the words of a text, after their number. */
  words: string;
  language: string;
  direction: 'ltr' | 'rtl';
}
