import { expect } from '@playwright/test';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { openPopup } from './driver/open-popup.ts';
import { expectClean } from './expect-clean.ts';
import { EVERYTHING, FORM_WORKSPACE, NO_ADDRESS } from './form-workspace.ts';
import { NARROW_TOKEN, TOKEN } from './sample-workspace.ts';
import { PAPER } from './site/paper.ts';
import { png } from './site/png.ts';
import { SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { chooseDestination, connect, visit } from './steps.ts';
import { test } from './test.ts';

const SHORT = 'http://article.test/short';
const SAVED = { timeout: 30_000 };

test.beforeEach(({ emulator }) => emulator.seed(FORM_WORKSPACE));

test('a column of every type is filled in, checked, and ends up in Notion', async ({ extension, emulator }) => {
  test.setTimeout(90_000);
  await connect(extension, NARROW_TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, EVERYTHING);
  const tags = popup.getByRole('combobox', { name: 'Tags' });
  await tags.fill('rail');
  await tags.press('Enter');
  await tags.pressSequentially('night,');
  await popup.getByRole('combobox', { name: 'Status' }).fill('In progress');
  await popup.getByRole('option', { name: 'In progress' }).click();
  await popup.getByRole('combobox', { name: 'Kind' }).fill('Manual');
  await popup.getByRole('combobox', { name: 'Kind' }).press('Enter');
  await popup.getByRole('button', { name: /more propert/ }).click();
  await popup.getByRole('textbox', { name: 'Score' }).fill('lots');
  const journey = popup.getByRole('group', { name: 'Journey' });
  await journey.getByLabel('Start', { exact: true }).fill('2026-11-03');
  await journey.getByRole('button', { name: 'Add time' }).click();
  await journey.getByLabel('Start time').fill('21:30');
  await journey.getByRole('combobox', { name: 'Time zone' }).selectOption('Europe/Berlin');
  const reviewers = popup.getByRole('combobox', { name: 'Reviewers' });
  await reviewers.fill('jo');
  await popup.getByRole('option', { name: 'Jon', exact: true }).click();
  await popup.getByRole('combobox', { name: 'Project' }).fill('oar');
  await popup.getByRole('option', { name: 'Oarlocks' }).click();
  await popup.getByRole('textbox', { name: 'Attachments' }).fill('https://example.org/plan.pdf');
  await popup.getByRole('textbox', { name: 'Attachments' }).press('Enter');
  await popup.getByRole('checkbox', { name: 'Favourite' }).check();
  await popup.getByRole('textbox', { name: 'Contact' }).fill('mara@acme.test');
  await popup.getByRole('textbox', { name: 'Phone' }).fill('+49 30 1234');
  await popup.getByLabel('Latitude').fill('53.55');
  await popup.getByLabel('Longitude').fill('9.93');
  await expect(popup.getByText('Filled in by Notion')).toBeVisible();

  // What Notion would refuse is said at the field, and nothing leaves.
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('textbox', { name: 'Score' })).toBeFocused();
  await expect(popup.getByText('This is not a number.')).toBeVisible();
  await expectClean(popup);
  expect(pagesMade(emulator)).toBe(0);
  await popup.getByRole('textbox', { name: 'Score' }).fill('50');
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);

  const values = savedValues(emulator);
  expect(values).toMatchObject({
    Tags: { multi_select: [{ name: 'rail' }, { name: 'night' }] },
    Status: { status: { name: 'In progress' } },
    Kind: { select: { name: 'Manual' } },
    Link: { url: SHORT },
    Score: { number: 0.5 },
    Journey: { date: { start: '2026-11-03T21:30:00.000+01:00', time_zone: 'Europe/Berlin' } },
    Attachments: { files: [{ name: 'plan.pdf', external: { url: 'https://example.org/plan.pdf' } }] },
    Favourite: { checkbox: true },
    Contact: { email: 'mara@acme.test' },
    Phone: { phone_number: '+49 30 1234' },
    Where: { place: { lat: 53.55, lon: 9.93 } },
  });
  for (const name of ['Reviewers', 'Project']) expect(JSON.stringify(values[name])).toContain('"id"');
});

test('files of the computer go into a column of files, and what cannot is told at the field', async ({
  extension,
  emulator,
}) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, SHORT);
  const first = await openPopup(extension, page);
  await chooseDestination(first, EVERYTHING);
  await first.getByRole('button', { name: /more propert/ }).click();
  const notes = { name: 'notes.odt', mimeType: 'application/vnd.oasis.opendocument.text', buffer: Buffer.from('x') };
  const paper = { name: 'The plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PAPER) };
  const chart = { name: 'chart.png', mimeType: 'image/png', buffer: Buffer.from(png(3)) };
  await first.getByLabel('Files for Attachments').setInputFiles([notes, paper, chart]);
  await expect(first.getByText(/^“notes.odt” cannot be uploaded from here/)).toBeVisible();
  await expect(first.getByRole('button', { name: 'Remove The plan.pdf' })).toBeAttached();
  await expectClean(first);
  await first.close();

  // They wait with the draft.
  const second = await openPopup(extension, page);
  await chooseDestination(second, EVERYTHING);
  await second.getByRole('button', { name: /more propert/ }).click();
  await expect(second.getByRole('button', { name: 'Remove chart.png' })).toBeAttached();
  await second.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(second.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  const { files } = Object(savedValues(emulator)['Attachments']);
  expect(files).toMatchObject([
    { name: 'The plan.pdf', type: 'file_upload' },
    { name: 'chart.png', type: 'file_upload' },
  ]);
});

test('where no column holds addresses, the popup says so', async ({ extension }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, NO_ADDRESS);
  await expect(popup.getByText(/^This database has no column for addresses/)).toBeVisible();
});

test('the preview shows the blocks before they are saved, loads nothing, and leaves out what the user drops', async ({
  extension,
  emulator,
  site,
}) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, EVERYTHING);
  await popup.getByRole('button', { name: 'More ways to save' }).click();
  const asked = site.requested.length;
  await popup.getByRole('menuitem', { name: 'Preview blocks' }).click();
  const preview = popup.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('Tallow was used for centuries')).toBeVisible();
  expect(await preview.locator('script, img:not([src^="blob:"]), iframe, video, audio, object').count()).toBe(0);
  // The order of the headings is the page's own.
  await expectClean(popup, ['heading-order']);
  await preview.getByRole('button', { name: 'Leave out block 1' }).click();
  expect(site.requested).toHaveLength(asked);
  await popup.getByRole('textbox', { name: 'Title' }).fill('Oarlocks, in short');
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  const [saved] = emulator.state.pagesTitled('Oarlocks, in short');
  const text = JSON.stringify(emulator.state.page(saved?.id ?? '').blocks);
  expect(text).not.toContain('Tallow');
  expect(text).toContain('What to do');
});

test('a Markdown file has the front matter that is wanted', async ({ extension }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await expect(popup.getByText('Reading the page…')).toBeHidden();
  // The file itself is written by the browser; what is handed to it can be seen.
  await popup.evaluate(() => {
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => Reflect.set(globalThis, 'written', text));
      return 'data:text/plain,';
    };
  });
  const written = () => popup.evaluate(() => Reflect.get(globalThis, 'written'));
  const choose = async (role: 'menuitem' | 'menuitemcheckbox', name: string) => {
    await popup.getByRole('button', { name: 'More ways to save' }).click();
    await popup.getByRole(role, { name }).click();
  };
  await choose('menuitem', 'Download Markdown');
  await expect(popup.getByText('Downloaded as Markdown.')).toBeVisible();
  await expect.poll(written).toContain(`---\ntitle: "${SHORT_ARTICLE_TITLE}"\nsource: "${SHORT}"`);
  await choose('menuitemcheckbox', 'Front matter in Markdown files');
  await choose('menuitem', 'Download Markdown');
  await expect.poll(written).not.toContain('---\ntitle');
});

test('a draft survives closing the popup, and ends with the save', async ({ extension }) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, SHORT);
  const first = await openPopup(extension, page);
  await chooseDestination(first, EVERYTHING);
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(first.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  await first.close();

  const second = await openPopup(extension, page);
  await second.getByRole('textbox', { name: 'Title' }).fill('My own title');
  await second.getByRole('textbox', { name: 'Note' }).fill('Half a thought');
  const tags = second.getByRole('combobox', { name: 'Tags' });
  await tags.fill('draft');
  await tags.press('Enter');
  await second.close();

  const third = await openPopup(extension, page);
  await expect(third.getByRole('textbox', { name: 'Title' })).toHaveValue('My own title');
  await expect(third.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thought');
  await expect(third.getByRole('button', { name: 'Remove draft' })).toBeAttached();
  await third.getByRole('button', { name: 'Save again' }).click();
  await expect(third.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  await third.close();

  const fourth = await openPopup(extension, page);
  await expect(fourth.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  await expect(fourth.getByRole('textbox', { name: 'Title' })).toHaveValue(SHORT_ARTICLE_TITLE);
  // What was chosen last time is offered first.
  await fourth.getByRole('combobox', { name: 'Tags' }).click();
  await expect(fourth.getByRole('option').first()).toHaveText('draft');
});

test('what fills a column and what is pinned is remembered for the data source', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const page = await visit(extension, SHORT);
  const first = await openPopup(extension, page);
  await chooseDestination(first, EVERYTHING);
  await first.getByRole('button', { name: /more propert/ }).click();
  await first.getByRole('button', { name: 'Settings of Contact' }).click();
  await first.getByRole('checkbox', { name: 'Pin to the top' }).check();
  await first.getByRole('button', { name: 'Settings of Author' }).click();
  await first
    .getByRole('group', { name: 'Settings of Author' })
    .getByRole('combobox', { name: 'Fill with' })
    .selectOption('Address');
  await expect(first.getByRole('textbox', { name: 'Author' })).toHaveValue(SHORT);
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(first.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  await first.close();
  expect(JSON.stringify(savedValues(emulator)['Author'])).toContain(SHORT);

  const second = await openPopup(extension, page);
  await expect(second.getByRole('textbox', { name: 'Contact' })).toBeVisible();
  await second.getByRole('button', { name: /more propert/ }).click();
  await expect(second.getByRole('textbox', { name: 'Author' })).toHaveValue(SHORT);
});

test('people are the owner and those seen, with the reason, where the token may not list them', async ({
  extension,
}) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, EVERYTHING);
  await popup.getByRole('button', { name: /more propert/ }).click();
  await popup.getByRole('combobox', { name: 'Reviewers' }).click();
  await expect(popup.getByRole('option', { name: 'Mara', exact: true })).toBeVisible();
  await expect(popup.getByText(/^This token may not list everybody/)).toBeVisible();
});

test('the keyboard alone fills in a field and saves', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const popup = await openPopup(extension, await visit(extension, SHORT));
  await chooseDestination(popup, EVERYTHING);
  await expect(popup.getByRole('combobox', { name: 'Tags' })).toBeVisible();
  await popup.getByRole('combobox', { name: 'Save to' }).focus();
  await expect(async () => {
    await popup.keyboard.press('Tab');
    await expect(popup.getByRole('combobox', { name: 'Tags' })).toBeFocused({ timeout: 50 });
  }).toPass();
  await popup.keyboard.type('keys');
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  expect(savedValues(emulator)).toMatchObject({ Tags: { multi_select: [{ name: 'keys' }] } });
});

function pagesMade(emulator: Emulator): number {
  return emulator.state.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/pages').length;
}

function savedValues(emulator: Emulator) {
  const [saved] = emulator.state.pagesTitled(SHORT_ARTICLE_TITLE);
  return emulator.state.page(saved?.id ?? '').properties;
}
