import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';

const i18n = createI18n();

/**
 * A sentence of the catalogue in the browser's language.
 * @param values fill `$1`, `$2`, …; with a count they begin at `$2`
 * @param count chooses the plural form and fills `$1`
 */
export function translate(key: string, values: readonly (string | number)[] = [], count?: number): string {
  const texts = values.map(String);
  return count === undefined ? i18n.t(key, texts) : i18n.t(key, count, [String(count), ...texts]);
}

/** The language of the interface: its BCP 47 tag and which way it is written. */
export function uiLanguage(): { tag: string; direction: 'ltr' | 'rtl' } {
  const direction = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  return { tag: browser.i18n.getUILanguage(), direction };
}
