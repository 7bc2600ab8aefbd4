import { expect, type Locator, type Page } from '@playwright/test';
import { pressLast } from '../driver/press-last.ts';
import type { Screen, Tab } from './test-browser.ts';

/**
 * A page of Chromium as the scenarios see it.
 * @param root the part of it that counts
 */
export function chromiumScreen(page: Page, root: Locator = page.locator('body')): Screen {
  // Playwright knows the roles by a closed list of names; the scenarios use a few of them.
  const control = (role: string, name: string | RegExp) =>
    root.getByRole(role as Parameters<Page['getByRole']>[0], { name, exact: true }).first();
  const isThere = async (role: string, name: string | RegExp) => (await control(role, name).count()) > 0;
  return {
    click: (role, name) => pressLast(control(role, name)),
    fill: async (role, name, text) => {
      await expect(control(role, name)).toBeEnabled();
      await control(role, name).fill(text);
    },
    fillLabelled: (label, text) => root.getByLabel(label, { exact: true }).fill(text),
    choose: async (name, entry) => void (await control('combobox', name).selectOption({ label: entry })),
    attach: (label, files) =>
      root
        .getByLabel(label)
        .setInputFiles(files.map(({ name, type, bytes }) => ({ name, mimeType: type, buffer: Buffer.from(bytes) }))),
    pressIn: (role, name, key) => control(role, name).press(key),
    value: async (role, name) => ((await isThere(role, name)) ? control(role, name).inputValue() : null),
    isOn: async (role, name) => (await isThere(role, name)) && control(role, name).isChecked(),
    has: isThere,
    within: (group) => chromiumScreen(page, root.getByRole('group', { name: group, exact: true })),
    text: () => root.innerText(),
    close: () => page.close(),
  };
}

/** A tab of Chromium as the scenarios see it. */
export function chromiumTab(page: Page): Tab {
  return {
    ...chromiumScreen(page),
    holds: async (selector) => (await page.locator(selector).count()) > 0,
    run: (functionText) => page.evaluate(`(${functionText})()`),
    select: (selector) => page.locator(selector).selectText(),
    go: async (address) => void (await page.goto(address)),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}
