import { expect, type Page } from '@playwright/test';
import { allowedBrowser } from './allowed-browser.ts';
import { answerPrompt } from './driver/answer-prompt.ts';
import type { ExtensionBrowser } from './driver/launch-browser.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { PICTURE_FILES, type PictureName } from './site/picture-files.ts';
import { PICTURE_PAGE_TITLE } from './site/picture-page.ts';
import { png } from './site/png.ts';
import { connect, openOptions, savePopup } from './steps.ts';
import { pictureHash, storedPictures } from './stored-pictures.ts';
import { test } from './test.ts';

/** A picture that never ends is given up after half a minute. */
const SAVED = { timeout: 90_000 };
const HOST = 'http://img.test';
const ALLOWED = [`${HOST}/*`];

test.beforeEach(({ emulator }) => {
  test.setTimeout(150_000);
  emulator.seed(SAMPLE_WORKSPACE);
});

const at = (name: string) => `${HOST}/${name}`;

/** Opens a page that shows these pictures and saves it; the popup that shows how that goes. */
async function clip(
  browser: ExtensionBrowser,
  addresses: readonly string[],
  origin = 'http://article.test',
  cover: string | null = null,
) {
  await connect(browser, TOKEN);
  const page = await browser.context.newPage();
  const query = new URLSearchParams(addresses.map((address) => ['at', address]));
  if (cover !== null) query.set('cover', cover);
  // One that never ends would hold the page's loading up for ever.
  await page.goto(`${origin}/pictures?${query}`, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: PICTURE_PAGE_TITLE })).toBeVisible();
  return savePopup(browser, page, DESTINATION);
}

async function saved(popup: Page): Promise<string[]> {
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  return popup.locator('.loss-list li').allTextContents();
}

test('where the user allows it, pictures come with cookies and referer, and each failure has its reason', async ({
  emulator,
  site,
}) => {
  const browser = await allowedBrowser({ emulator, site }, ALLOWED);
  await browser.context.addCookies([{ name: 'session', value: '1', domain: 'img.test', path: '/', sameSite: 'Lax' }]);
  const whole: PictureName[] = [
    ...(['plain.png', 'open.png', 'cookie.png', 'referer.png', 'wrong-type.png'] as const),
    ...(['photo.webp', 'photo.avif', 'photo.heic', 'moving.gif', 'icon.ico', 'drawing.svg'] as const),
  ];
  const failing = ['status-404', 'status-403', 'status-500', 'login.png', 'endless.png'];
  const others = ['redirect.png', 'pointer.cur', 'noise.png', 'large.svg'];
  const popup = await clip(browser, [...whole, ...failing, ...others].map(at));
  const report = await saved(popup);

  const found = storedPictures(emulator);
  for (const name of whole) expect([name, found[at(name)]]).toEqual([name, pictureHash(name)]);
  expect(found[at('redirect.png')]).toBe(pictureHash('moved.png'));
  // Notion refuses addresses that do not look like a picture's; then the linked ones of that request become text.
  for (const name of failing) expect(found[at(name)]).toMatch(/^(?:link|paragraph)$/);
  for (const name of ['pointer.cur', 'noise.png', 'large.svg']) expect(found[at(name)]).toMatch(/^[0-9a-f]{64}$/);
  expect(report).toEqual(
    expect.arrayContaining([
      ...['404', '403', '500'].map((status) => `1 image kept as a link: the site answered ${status}`),
      '1 image kept as a link: its site sent text/html in its place',
      '1 image kept as a link: loading it took too long',
      '1 image stored as WebP: Notion does not take its format',
      '2 images made smaller to fit this workspace',
      '1 image was read in the page',
      '14 images were fetched by Tearsheet',
      '5 images stayed links',
    ]),
  );
  const [made] = emulator.state.pagesTitled(PICTURE_PAGE_TITLE);
  for (const file of emulator.state.page(made?.id ?? '').files.values()) {
    expect(file.bytes.byteLength).toBeLessThanOrEqual(5_242_880);
  }
  const worker = browser.context.serviceWorkers()[0];
  expect(await worker?.evaluate('chrome.declarativeNetRequest.getSessionRules()')).toEqual([]);
  await browser.close();
});

test('a file over 20 MiB goes in parts and arrives whole', async ({ emulator, site }) => {
  for (const workspace of emulator.state.workspaces.values())
    Object.assign(workspace, { maxFileUploadSize: 5_368_709_120 });
  const browser = await allowedBrowser({ emulator, site }, ALLOWED);
  await saved(await clip(browser, [at('huge.png')]));
  expect(storedPictures(emulator)).toEqual({ [at('huge.png')]: pictureHash('huge.png') });
  // Three parts, and the icon of the site.
  expect(emulator.state.requests.filter(({ path }) => path.endsWith('/send'))).toHaveLength(4);
  await browser.close();
});

test('without leave the question is asked once, Notion tries, and the rest stays a link', async ({
  extension,
  emulator,
}) => {
  const imported = 'https://cdn.test/photo.png';
  emulator.state.importable.set(imported, PICTURE_FILES['plain.png'].body());
  const pictures = [at('plain.png'), at('open.png'), imported];
  const popup = await clip(extension, pictures);
  await expect(popup.getByText('Let Tearsheet fetch 2 images from', { exact: false })).toBeVisible();
  await popup.getByRole('button', { name: 'Not now' }).click();
  const report = await saved(popup);
  expect(storedPictures(emulator)).toEqual({
    [at('plain.png')]: 'link',
    [at('open.png')]: pictureHash('open.png'),
    [imported]: pictureHash('plain.png'),
  });
  expect(report).toEqual(
    expect.arrayContaining([
      '1 image kept as a link: Tearsheet may not fetch from its site',
      '1 image was loaded by Notion itself',
    ]),
  );

  const again = await clip(extension, pictures.toReversed());
  await saved(again);
  await expect(again.getByRole('button', { name: 'Not now' })).toBeHidden();

  const options = await openOptions(extension);
  const declined = options.getByRole('listitem').filter({ hasText: 'img.test' });
  await declined.getByRole('button', { name: 'Ask again' }).click();
  await expect(declined).toBeHidden();
  // A picture that Notion has is not fetched again: another one must be asked for.
  const asking = await clip(extension, [at('moved.png')]);
  await expect(asking.getByRole('button', { name: 'Not now' })).toBeVisible();
});

test('allowed in the browser’s own question, a picture is fetched for the clip that waits', async ({
  windowedExtension,
  display,
  emulator,
}) => {
  const popup = await clip(windowedExtension, [at('plain.png')]);
  await popup.getByRole('button', { name: 'Allow' }).click();
  await answerPrompt(display, 'allow');
  // The question may close the popup; the clip goes on without it.
  await expect.poll(() => storedPictures(emulator)[at('plain.png')], SAVED).toBe(pictureHash('plain.png'));
});

test('a public page reaches nothing on this machine, not by a redirect either', async ({ emulator, site }) => {
  const browser = await allowedBrowser({ emulator, site }, [...ALLOWED, 'http://127.0.0.1/*']);
  const inside = `http://127.0.0.1:${site.port}/images/1.png`;
  const report = await saved(await clip(browser, [inside, at('inwards.png')]));
  expect(report).toContain('1 image kept as a link: its address lies in a private network');
  expect(storedPictures(emulator)).toEqual({ [inside]: 'paragraph', [at('inwards.png')]: 'link' });
  expect(site.fetched).not.toContain('/images/1.png');
  expect(site.fetched).not.toContain('/secret.png');
  await browser.close();
});

test('a page on this machine has its pictures from there', async ({ extension, emulator, site }) => {
  const origin = `http://127.0.0.1:${site.port}`;
  await saved(await clip(extension, [`${origin}/images/1.png`], origin));
  expect(storedPictures(emulator)[`${origin}/images/1.png`]).toMatch(/^[0-9a-f]{64}$/);
});

test('the page gets the picture it names as cover and the icon of its site, until the user wants neither', async ({
  extension,
  emulator,
}) => {
  const origin = 'http://article.test';
  const cover = `${origin}/images/2.png`;
  const report = await saved(await clip(extension, [`${origin}/images/1.png`], origin, cover));
  const page = () => emulator.state.page(emulator.state.pagesTitled(PICTURE_PAGE_TITLE).at(-1)?.id ?? '');
  const bytesOf = (file: unknown) => {
    const { file_upload: upload } = Object(file);
    return page().files.get(Object(upload).id)?.bytes;
  };
  expect(bytesOf(page().cover)).toEqual(new Uint8Array(png(2)));
  expect(bytesOf(page().icon)).toEqual(new Uint8Array(png(0, 32, 32)));
  // They are no pictures of the content.
  expect(report).toEqual(['1 image was read in the page']);

  const options = await openOptions(extension);
  await options.getByRole('checkbox', { name: 'Give each page its main picture as cover' }).uncheck();
  await options.getByRole('radio', { name: 'Emoji' }).check();
  await options.getByRole('textbox', { name: 'Emoji' }).fill('🚣');
  await saved(await clip(extension, [`${origin}/images/3.png`], origin, cover));
  expect(page().cover).toBeNull();
  expect(page().icon).toMatchObject({ emoji: '🚣' });
});

test('the same picture in a second clip is not sent again', async ({ extension, emulator }) => {
  await saved(await clip(extension, [at('open.png')]));
  const uploads = () => emulator.state.requests.filter(({ path }) => path.endsWith('/send')).length;
  // The picture, and the icon of the site.
  expect(uploads()).toBe(2);
  const report = await saved(await clip(extension, [at('open.png'), `${at('open.png')}?again`]));
  expect(uploads()).toBe(2);
  expect(report).toContain('2 images were in Notion already');
});
