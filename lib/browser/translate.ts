import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';

const i18n = createI18n();

/** The language the interface speaks: its BCP 47 tag and which way it is written. */
export interface UiLanguage {
  tag: string;
  direction: 'ltr' | 'rtl';
}

/**
 * A sentence of the catalogue in the browser's language, its numbers as that language writes them.
 * @param values fill `$1`, `$2`, …; with a count they begin at `$2`
 * @param count chooses the plural form and fills `$1`
 */
export function translate(key: string, values: readonly (string | number)[] = [], count?: number): string {
  const language = uiLanguage();
  const texts = values.map((value) => write(value, language));
  return count === undefined ? i18n.t(key, texts) : i18n.t(key, count, [write(count, language), ...texts]);
}

/**
 * The language of the catalogue the browser chose, in the user's own variant of it: German of Austria has Austrian dates.
 * For a language without a catalogue it is English, whatever the browser speaks.
 */
export function uiLanguage(): UiLanguage {
  const asked = browser.i18n.getUILanguage();
  const spoken = i18n.t('language.tag');
  const direction = i18n.t('language.direction') === 'rtl' ? 'rtl' : 'ltr';
  return { tag: isVariant(asked, spoken) ? asked : spoken, direction };
}

/** The same language in the same script: Chinese of Taiwan is no variant of Chinese of the mainland. */
function isVariant(asked: string, spoken: string): boolean {
  const one = new Intl.Locale(asked).maximize();
  const other = new Intl.Locale(spoken).maximize();
  return one.language === other.language && one.script === other.script;
}

/** Names and addresses are mostly written left to right: marks keep them from mixing up a sentence that is not. */
function write(value: string | number, { tag, direction }: UiLanguage): string {
  if (typeof value === 'number') return new Intl.NumberFormat(tag).format(value);
  return direction === 'rtl' ? `\u2068${value}\u2069` : value;
}
