import { expect, type Page } from '@playwright/test';
import { chooseMenuItem } from './driver/choose-menu-item.ts';
import type { ExtensionBrowser } from './driver/launch-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { pressShortcut } from './driver/press-shortcut.ts';
import type { Display } from './driver/start-display.ts';

/** Opens the extension's settings in a tab. */
export async function openOptions({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

/** Connects through the settings, as a person does. Leaves them open; whether it worked is for the caller to see. */
export async function connect(browser: ExtensionBrowser, token: string): Promise<Page> {
  const options = await openOptions(browser);
  await options.getByLabel('Notion token').fill(token);
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  return options;
}

/** Chooses in the settings where quick saves go. */
export async function chooseDefault(options: Page, title: string): Promise<void> {
  const field = options.getByRole('combobox');
  await field.fill(title);
  await options.getByRole('option', { name: title }).click();
  await expect(field).toHaveValue(title);
}

/** Opens a web page in a new tab, complete with its pictures. */
export async function visit({ context }: Pick<ExtensionBrowser, 'context'>, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Chooses in the "Save to" field of the popup or the settings, by typing. */
export async function chooseDestination(screen: Page, title: string): Promise<void> {
  await screen.getByRole('combobox', { name: 'Save to' }).fill(title);
  await screen.getByRole('option', { name: title }).first().click();
}

/** Saves the page through the toolbar popup; gives back the popup, which shows the progress. */
export async function savePopup(browser: ExtensionBrowser, page: Page, destination?: string): Promise<Page> {
  const popup = await openPopup(browser, page);
  if (destination !== undefined) await chooseDestination(popup, destination);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  return popup;
}

/** Saves the page to the last destination by the keyboard, without a popup. */
export async function quickSave(browser: ExtensionBrowser, page: Page): Promise<void> {
  // A grant takes a moment to reach a page that has only just loaded; a person is never that fast.
  await page.mouse.click(5, 5);
  await pressShortcut(browser, page, 'Alt+Shift+S');
}

/** Saves the page to the last destination by the browser's context menu. The browser's window is on `display`. */
export async function contextMenu(display: Display, page: Page): Promise<void> {
  await chooseMenuItem(display, page, 'save-page');
}
