import { expect } from '@playwright/test';
import type { Emulator } from '../../notion-emulator/start-emulator.ts';
import { EVERYTHING, FORM_WORKSPACE } from '../form-workspace.ts';
import { NARROW_TOKEN, TOKEN } from '../sample-workspace.ts';
import { PAPER } from '../site/paper.ts';
import { png } from '../site/png.ts';
import { SHORT_ARTICLE_TITLE } from '../site/short-article.ts';
import { expectText, test } from './test.ts';
import type { Screen, Tab, TestBrowser } from './test-browser.ts';

const SHORT = 'http://article.test/short';
const SAVED = { timeout: 30_000 };
const MORE = /more propert/;

test.use({ workspace: FORM_WORKSPACE });

async function connect(device: TestBrowser, token: string): Promise<Tab> {
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', token);
  await options.click('button', 'Connect');
  return device.visit(SHORT);
}

async function openForm(device: TestBrowser, tab: Tab): Promise<Screen> {
  const popup = await device.openPopup(tab);
  await popup.fill('combobox', 'Save to', EVERYTHING);
  await popup.click('option', new RegExp(EVERYTHING));
  return popup;
}

/** Types into a field that suggests, and takes what was typed. */
async function take(popup: Screen, field: string, text: string): Promise<void> {
  await popup.fill('combobox', field, text);
  await popup.pressIn('combobox', field, 'Enter');
}

/** Types into a field that suggests, and takes a suggestion. */
async function pick(popup: Screen, field: string, text: string, option: string): Promise<void> {
  await popup.fill('combobox', field, text);
  await popup.click('option', option);
}

async function expectDone(popup: Screen): Promise<void> {
  await expect.poll(() => popup.has('link', 'Open in Notion'), SAVED).toBe(true);
}

function savedValues({ state }: Emulator) {
  return state.page(state.pagesTitled(SHORT_ARTICLE_TITLE)[0]?.id ?? '').properties;
}

test('a column of every type is filled in, checked, and ends up in Notion', async ({ device, emulator }) => {
  test.setTimeout(90_000);
  const popup = await openForm(device, await connect(device, NARROW_TOKEN));
  await take(popup, 'Tags', 'rail');
  await take(popup, 'Tags', 'night');
  await pick(popup, 'Status', 'In progress', 'In progress');
  await take(popup, 'Kind', 'Manual');
  await popup.click('button', MORE);
  await popup.fill('textbox', 'Score', 'lots');
  const journey = popup.within('Journey');
  await journey.fillLabelled('Start', '2026-11-03');
  await journey.click('button', 'Add time');
  await journey.fillLabelled('Start time', '21:30');
  await journey.choose('Time zone', 'Europe/Berlin');
  await pick(popup, 'Reviewers', 'jo', 'Jon');
  await pick(popup, 'Project', 'oar', 'Oarlocks');
  await popup.fill('textbox', 'Attachments', 'https://example.org/plan.pdf');
  await popup.pressIn('textbox', 'Attachments', 'Enter');
  await popup.click('checkbox', 'Favourite');
  await popup.fill('textbox', 'Contact', 'mara@acme.test');
  await popup.fill('textbox', 'Phone', '+49 30 1234');
  await popup.fillLabelled('Latitude', '53.55');
  await popup.fillLabelled('Longitude', '9.93');
  await expectText(popup, 'Filled in by Notion');

  // What Notion would refuse is said at the field, and nothing leaves.
  await popup.click('button', 'Save');
  await expectText(popup, 'This is not a number.');
  expect(emulator.state.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/pages')).toEqual([]);
  await popup.fill('textbox', 'Score', '50');
  await popup.pressIn('textbox', 'Score', 'Control+Enter');
  await expectDone(popup);

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

test('files of the computer wait with the draft and go into their column, and what cannot is told at the field', async ({
  device,
  emulator,
}) => {
  const tab = await connect(device, TOKEN);
  const first = await openForm(device, tab);
  await first.click('button', MORE);
  await first.attach('Files for Attachments', [
    { name: 'notes.odt', type: 'application/vnd.oasis.opendocument.text', bytes: Buffer.from('x') },
    { name: 'The plan.pdf', type: 'application/pdf', bytes: Buffer.from(PAPER) },
    { name: 'chart.png', type: 'image/png', bytes: png(3) },
  ]);
  await expectText(first, /“notes.odt” cannot be uploaded from here/);
  await expect.poll(() => first.has('button', 'Remove The plan.pdf')).toBe(true);
  await first.close();

  const second = await openForm(device, tab);
  await second.click('button', MORE);
  await expect.poll(() => second.has('button', 'Remove chart.png')).toBe(true);
  await second.click('button', 'Save');
  await expectDone(second);
  const { files } = Object(savedValues(emulator)['Attachments']);
  expect(files).toMatchObject([
    { name: 'The plan.pdf', type: 'file_upload' },
    { name: 'chart.png', type: 'file_upload' },
  ]);
});

test('a draft survives closing the popup, and ends with the save', async ({ device }) => {
  const tab = await connect(device, TOKEN);
  const first = await openForm(device, tab);
  await first.click('button', 'Save');
  await expectDone(first);
  await first.close();

  const second = await device.openPopup(tab);
  await second.fill('textbox', 'Title', 'My own title');
  await second.fill('textbox', 'Note', 'Half a thought');
  await take(second, 'Tags', 'draft');
  await second.close();

  const third = await device.openPopup(tab);
  await expect.poll(() => third.value('textbox', 'Title')).toBe('My own title');
  await expect.poll(() => third.value('textbox', 'Note')).toBe('Half a thought');
  await expect.poll(() => third.has('button', 'Remove draft')).toBe(true);
  await third.click('button', 'Save again');
  await expectDone(third);
  await third.close();

  const fourth = await device.openPopup(tab);
  await expect.poll(() => fourth.value('textbox', 'Note')).toBe('');
  await expect.poll(() => fourth.value('textbox', 'Title')).toBe(SHORT_ARTICLE_TITLE);
});

test('what fills a column and what is pinned is remembered for the data source', async ({ device, emulator }) => {
  const tab = await connect(device, TOKEN);
  const first = await openForm(device, tab);
  await first.click('button', MORE);
  await first.click('button', 'Settings of Contact');
  await first.click('checkbox', 'Pin to the top');
  await first.click('button', 'Settings of Author');
  await first.within('Settings of Author').choose('Fill with', 'Address');
  await expect.poll(() => first.value('textbox', 'Author')).toBe(SHORT);
  await first.click('button', 'Save');
  await expectDone(first);
  await first.close();
  expect(JSON.stringify(savedValues(emulator)['Author'])).toContain(SHORT);

  const second = await device.openPopup(tab);
  await expect.poll(() => second.has('textbox', 'Contact')).toBe(true);
  await second.click('button', MORE);
  await expect.poll(() => second.value('textbox', 'Author')).toBe(SHORT);
});
