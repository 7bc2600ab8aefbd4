import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { FORM_WORKSPACE, NO_ADDRESS } from './form-workspace.ts';
import { TOKEN } from './sample-workspace.ts';
import { chooseDestination, connect, openOptions } from './steps.ts';
import { test } from './test.ts';

test.beforeEach(({ emulator }) => emulator.seed(FORM_WORKSPACE));

const file = (text: string) => ({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('settings are exported without a token, reset and imported again, each time shown first', async ({
  extension,
}) => {
  const options = await connect(extension, TOKEN);
  await chooseDestination(options, NO_ADDRESS);
  await options.getByRole('checkbox', { name: /main picture as cover/ }).uncheck();
  await options.getByRole('button', { name: 'Add a rule' }).click();
  await options.getByRole('textbox', { name: 'Site or address' }).fill('article.test');
  await options.getByRole('textbox', { name: 'Tags to add' }).fill('{{site}}');
  await options.getByRole('button', { name: 'Save rule' }).click();

  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export settings' }).click();
  const exported = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(exported)).toMatchObject({ format: 'tearsheet-settings', version: 1 });
  expect(exported).not.toContain(TOKEN);
  expect(exported).not.toContain(TOKEN.slice(-8));

  await options.getByRole('button', { name: 'Reset settings…' }).click();
  await expect(options.getByText('1 entry, then 0 entries').first()).toBeVisible();
  await options.getByRole('button', { name: 'Apply changes' }).click();
  await expect(options.getByText('The settings were changed.')).toBeVisible();
  await expect(options.getByText('No rules yet.')).toBeVisible();
  await expect(options.getByRole('checkbox', { name: /main picture as cover/ })).toBeChecked();

  await options.getByLabel('File of settings').setInputFiles(file(exported));
  await expect(options.getByText('0 entries, then 1 entry').first()).toBeVisible();
  await expect(options.getByText('No rules yet.')).toBeVisible();
  await options.getByRole('button', { name: 'Apply changes' }).click();
  await expect(options.getByText('The settings were changed.')).toBeVisible();
  await expect(options.getByRole('listitem').filter({ hasText: 'article.test' })).toBeVisible();
  const again = await openOptions(extension);
  await expect(again.getByRole('combobox', { name: 'Save to' })).toHaveValue(NO_ADDRESS);
  await expect(again.getByRole('checkbox', { name: /main picture as cover/ })).not.toBeChecked();
});

test('a bad file is refused with a sentence and changes nothing', async ({ extension }) => {
  const options = await openOptions(extension);
  const take = (text: string) => options.getByLabel('File of settings').setInputFiles(file(text));
  await take('{"half": ');
  await expect(options.getByText(/^This file cannot be read/)).toBeVisible();
  await take('{"format":"tearsheet-settings","version":99,"settings":{"rules":[]}}');
  await expect(options.getByText(/^A newer version of Tearsheet wrote this file/)).toBeVisible();
  await take(`"${'x'.repeat(1_100_000)}"`);
  await expect(options.getByText(/^This file is larger than 1 MB/)).toBeVisible();
  await take('{"format":"tearsheet-settings","version":1,"settings":{"rules":"all","frontMatter":false}}');
  await expect(options.getByText(/stay as they are: Rules\.$/)).toBeVisible();
  await options.getByRole('button', { name: 'Cancel' }).click();
  await expect(options.getByRole('button', { name: 'Apply changes' })).toHaveCount(0);
});
