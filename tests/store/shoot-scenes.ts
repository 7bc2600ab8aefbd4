import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../e2e/driver/launch-browser.ts';
import { openPopup } from '../e2e/driver/open-popup.ts';
import { chooseDefault, chooseDestination, connect, visit } from '../e2e/steps.ts';
import type { Scene } from './compose-picture.ts';
import { SHOWCASE_PLACE, SHOWCASE_TOKEN } from './showcase-workspace.ts';

/** What a page may take of a picture, CSS pixels. */
const FRAME = { width: 1184, height: 708 };
const ARTICLE = 'http://slipway.test/tide';

/** Uses the extension as a person does and takes a picture of every moment worth showing, in the order of the stores. */
export async function shootScenes(browser: ExtensionBrowser): Promise<Scene[]> {
  const options = await connect(browser, SHOWCASE_TOKEN);
  await chooseDefault(options, SHOWCASE_PLACE);
  const article = await visit(browser, ARTICLE);
  await article.setViewportSize(FRAME);
  const page = await article.screenshot();

  const popup = await openPopup(browser, article);
  await chooseDestination(popup, SHOWCASE_PLACE);
  await popup.getByText('Ada Tidewater').first().waitFor();
  const ready = await popup.screenshot();
  await popup.getByRole('button', { name: 'More ways to save' }).click();
  await popup.getByRole('menuitem', { name: 'Preview blocks' }).click();
  await popup.getByRole('heading', { name: 'What the gauge says' }).waitFor();
  const preview = await popup.screenshot();
  await popup.keyboard.press('Escape');
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('link', { name: 'Open in Notion' }).waitFor({ timeout: 60_000 });
  const saved = await popup.screenshot();
  await popup.close();

  return [
    {
      name: '1-one-button',
      caption: 'One button, and the article is in Notion, its columns filled',
      page,
      popup: ready,
    },
    { name: '2-preview', caption: 'See the exact page before you save it', page, popup: preview },
    { name: '3-saved', caption: 'Pictures stored in Notion. Saved once, whatever happens', page, popup: saved },
    {
      name: '4-pick',
      caption: 'Or pick what to save, and what to leave out',
      page: await shootPicker(browser, article),
    },
    {
      name: '5-yours',
      caption: 'No account with us: your token stays in your browser',
      page: await shootSettings(options),
    },
  ];
}

async function shootPicker(browser: ExtensionBrowser, article: Page): Promise<Buffer> {
  // Without the note that the last one was saved.
  await article.reload();
  const popup = await openPopup(browser, article);
  await popup.getByRole('button', { name: 'More ways to save' }).click();
  await popup.getByRole('menuitem', { name: 'Pick an element…' }).click({ noWaitAfter: true });
  await article.locator('tearsheet-picker').waitFor({ state: 'attached' });
  const box = await article.locator('figure').boundingBox();
  if (box) await article.mouse.click(box.x + 20, box.y + 20);
  return article.screenshot();
}

async function shootSettings(options: Page): Promise<Buffer> {
  await options.setViewportSize(FRAME);
  await options.bringToFront();
  await options.reload();
  await options.getByRole('heading', { name: 'Connections' }).waitFor();
  await options.evaluate('scrollTo(0, 0)');
  return options.screenshot();
}
