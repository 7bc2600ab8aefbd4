import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { translate, uiLanguage } from '../../lib/browser/translate.ts';

/** A browser of one language that took one of our catalogues, in the form it ships in. */
async function speak(catalogue: string, language: string): Promise<void> {
  const file = join(import.meta.dirname, '../../locales', `${catalogue}.json`);
  const messages = generateChromeMessages(await parseMessagesFile(file));
  Reflect.set(fakeBrowser, 'i18n', {
    getUILanguage: () => language,
    getMessage: (name: string, values: string[] = []) =>
      messages[name]?.message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '') ?? '',
  });
}

test.each([
  ['de', 'de', { tag: 'de', direction: 'ltr' }],
  ['de', 'de-AT', { tag: 'de-AT', direction: 'ltr' }],
  ['en', 'en-GB', { tag: 'en-GB', direction: 'ltr' }],
  ['es', 'es-419', { tag: 'es-419', direction: 'ltr' }],
  ['pt_BR', 'pt-BR', { tag: 'pt-BR', direction: 'ltr' }],
  ['zh_CN', 'zh-CN', { tag: 'zh-CN', direction: 'ltr' }],
  ['zh_CN', 'zh-TW', { tag: 'zh-CN', direction: 'ltr' }],
  ['ar', 'ar-EG', { tag: 'ar-EG', direction: 'rtl' }],
  // The browser is written right to left, our English is not.
  ['en', 'he', { tag: 'en', direction: 'ltr' }],
])('with the catalogue %s, a browser in %s has pages in %o', async (catalogue, language, expected) => {
  await speak(catalogue, language);
  expect(uiLanguage()).toEqual(expected);
});

test('numbers are written as the language writes them, counts among them', async () => {
  await speak('de', 'de');
  expect(translate('job.blocks', [], 1)).toBe('1 Block');
  expect(translate('job.blocks', [], 12_345)).toBe('12.345 Blöcke');
  expect(translate('job.of', [1000, '12'])).toBe('1.000 von 12');
});

test('a language without a plural has one form for every number', async () => {
  await speak('ja', 'ja');
  expect([0, 1, 2].map((count) => translate('job.blocks', [], count))).toEqual(['0ブロック', '1ブロック', '2ブロック']);
});

test('a name that runs left to right does not mix up a sentence that runs right to left', async () => {
  await speak('ar', 'ar');
  expect(translate('toast.saved', ['Library (2)'])).toBe('تم الحفظ في \u2068Library (2)\u2069');
  await speak('en', 'en-US');
  expect(translate('toast.saved', ['Library (2)'])).toBe('Saved to Library (2)');
});
