import { expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '../driver/launch-browser.ts';
import { openPopup } from '../driver/open-popup.ts';
import { chooseDestination } from '../steps.ts';

/** Saves the page in a tab with a note, through the popup; resolves once the clip is accepted. */
export async function saveWithNote(
  browser: ExtensionBrowser,
  page: Page,
  destination: string,
  note: string,
): Promise<Page> {
  const popup = await openPopup(browser, page);
  await chooseDestination(popup, destination);
  await popup.getByRole('textbox', { name: 'Note' }).fill(note);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Save', exact: true })).toBeHidden();
  return popup;
}
