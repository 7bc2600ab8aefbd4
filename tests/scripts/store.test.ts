import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storeTexts } from '../store/store-texts.ts';

/** Chrome's store cuts a summary here, characters. https://developer.chrome.com/docs/extensions/reference/manifest/description */
const LONGEST_SUMMARY = 132;
/** Chrome's store refuses a longer name. https://developer.chrome.com/docs/extensions/reference/manifest/name */
const LONGEST_NAME = 75;

test('every language of the extension has its texts for the stores, and they fit', async () => {
  const texts = await storeTexts();
  for (const file of readdirSync('locales')) {
    const language = file.replace('.json', '');
    expect(texts.get(`${language}/name.txt`)?.length, language).toBeLessThanOrEqual(LONGEST_NAME);
    expect(texts.get(`${language}/summary.txt`)?.length, language).toBeLessThanOrEqual(LONGEST_SUMMARY);
    expect(texts.get(`${language}/description.txt`)?.split('•').length, language).toBe(11);
  }
});

test('every permission has its reason, and what is new is said', async () => {
  const texts = await storeTexts();
  expect(texts.get('permissions.txt')).toMatch(/^activeTab: .+$/m);
  expect(texts.get('permissions.txt')).toMatch(/^https:\/\/\*\/\*: .+$/m);
  expect(texts.get('release-notes.txt')).not.toBe('');
});

test('the README shows pictures that are there', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/\]\((store\/pictures\/[^)]+)\)/g)];
  expect(shown.length).toBeGreaterThan(0);
  for (const [, path = ''] of shown) expect(existsSync(path), path).toBe(true);
});
