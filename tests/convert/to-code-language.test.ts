import { expect, it } from 'vitest';
import { CODE_LANGUAGES } from '../../lib/blocks/code-language.ts';
import { toCodeLanguage } from '../../lib/convert/code/to-code-language.ts';

it('there is no language twice', () => {
  expect(new Set(CODE_LANGUAGES).size).toBe(CODE_LANGUAGES.length);
});

it.each(CODE_LANGUAGES)('%s is itself', (language) => {
  expect(toCodeLanguage(language.toUpperCase())).toBe(language);
});

it.each([
  ['js', 'javascript'],
  ['tsx', 'typescript'],
  ['cpp', 'c++'],
  ['yml', 'yaml'],
  ['console', 'shell'],
  ['klingon', null],
  ['', null],
  [null, null],
])('%s is %s', (name, language) => {
  expect(toCodeLanguage(name)).toBe(language);
});
