// @vitest-environment happy-dom
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { neighbour } from '../../../lib/browser/in-page/picker/neighbour.ts';
import { pickerBar } from '../../../lib/browser/in-page/picker/picker-bar.ts';
import type { PickerTexts } from '../../../lib/browser/in-page/picker/picker-texts.ts';

const TEXTS: PickerTexts = {
  name: 'Pick what to save',
  hint: 'Point at something.',
  clip: 'Clip this',
  remove: 'Remove',
  undo: 'Undo remove',
  save: 'Save to Reading list',
  cancel: 'Cancel',
  updated: 'Tearsheet was updated.',
  words: 'words',
  language: 'en',
  direction: 'ltr',
};

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A page';
  document.body.innerHTML = '';
});

test('the bar has its buttons in the order of their use, each with its name, and axe finds nothing', async () => {
  const { element } = pickerBar(TEXTS);
  document.body.append(element);
  expect([...element.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
    'Clip this',
    'Remove',
    'Undo remove',
    'Save to Reading list',
    'Cancel',
  ]);
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

test('the arrows lead out, in, back and forth, past what shows nothing, and never out of the body', () => {
  document.body.innerHTML = '<main id="m"><i id="gone"></i><p id="a">a</p><i id="gone2"></i><p id="b">b</p></main>';
  for (const element of document.querySelectorAll('main, p')) {
    element.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
  }
  const [main, a, b] = ['m', 'a', 'b'].map((id) => document.getElementById(id) ?? document.body);
  if (!main || !a || !b) throw new Error('The page is not as written');
  const ignored = document.createElement('tearsheet-picker');
  expect(neighbour(main, 'in', ignored)).toBe(a);
  expect(neighbour(a, 'after', ignored)).toBe(b);
  expect(neighbour(b, 'before', ignored)).toBe(a);
  expect(neighbour(b, 'after', ignored)).toBeNull();
  expect(neighbour(a, 'out', ignored)).toBe(main);
  expect(neighbour(document.body, 'out', ignored)).toBeNull();
});

test('the keys go into open shadow roots and out again', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const inner = document.createElement('p');
  host.attachShadow({ mode: 'open' }).append(inner);
  inner.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
  const ignored = document.createElement('tearsheet-picker');
  expect(neighbour(host, 'in', ignored)).toBe(inner);
  expect(neighbour(inner, 'out', ignored)).toBe(host);
});
