import { expect, type Page } from '@playwright/test';
import { openPopup } from './driver/open-popup.ts';
import { expectClean } from './expect-clean.ts';
import { EVERYTHING, FORM_WORKSPACE, NO_ADDRESS, TEMPLATE } from './form-workspace.ts';
import { expectedSeen, seenBlocks } from './read-saved.ts';
import { TOKEN } from './sample-workspace.ts';
import { expectedBlocks } from './site/expected-blocks.ts';
import { SHORT_ARTICLE, SHORT_ARTICLE_TITLE } from './site/short-article.ts';
import { chooseDestination, connect, openOptions, quickSave, visit } from './steps.ts';
import { test } from './test.ts';

const SHORT = 'http://article.test/short';
const SAVED = { timeout: 30_000 };

test.beforeEach(({ emulator }) => emulator.seed(FORM_WORKSPACE));

/** Opens the form of a new rule and says which pages it means and where they go. */
async function beginRule(options: Page, pattern: string, place: string): Promise<void> {
  await options.getByRole('button', { name: 'Add a rule' }).click();
  await options.getByRole('textbox', { name: 'Site or address' }).fill(pattern);
  await options.getByRole('combobox', { name: 'Where it goes' }).fill(place);
  await options.getByRole('option', { name: place }).click();
}

async function fillColumn(options: Page, column: string, template: string): Promise<void> {
  await options.getByRole('combobox', { name: 'Add a property…' }).selectOption({ label: column });
  await options.getByRole('textbox', { name: column, exact: true }).fill(template);
}

test('a rule is tried on the page, chooses place, mode and values in the popup, and yields to the user', async ({
  extension,
  emulator,
}) => {
  test.setTimeout(120_000);
  const first = await connect(extension, TOKEN);
  await chooseDestination(first, NO_ADDRESS);
  await first.close();
  const page = await visit(extension, SHORT);
  const options = await openOptions(extension);
  await beginRule(options, 'article.test/sh*', EVERYTHING);
  await options.getByRole('combobox', { name: 'What is saved' }).selectOption('Bookmark');
  await options.getByRole('textbox', { name: 'Tags to add' }).fill('boats, {{domain}}');
  await fillColumn(options, 'Name', '{{title|upper|truncate:10}}');
  await fillColumn(options, 'Author', '{{selector:h1|slice:0,3}} by {{meta:generator|default:"nobody"}}');
  await fillColumn(options, 'Score', '{{title}}');
  await fillColumn(options, 'Kind', '{{tytle}}');

  // What cannot be read is said at the field, with its place.
  await options.getByRole('button', { name: 'Try on the current page' }).click();
  await expect(options.getByText(/^Character 3: “tytle” is not known/)).toBeVisible();
  await options.getByRole('textbox', { name: 'Kind', exact: true }).fill('essay');
  // Before the user calls us in a page we may not read it.
  await options.getByRole('button', { name: 'Try on the current page' }).click();
  await expect(options.getByText(/press the Tearsheet button there/)).toBeVisible();
  await (await openPopup(extension, page)).close();
  await options.bringToFront();
  await options.getByRole('button', { name: 'Try on the current page' }).click();
  await expect(options.getByText(`Tried on “${SHORT_ARTICLE_TITLE}”.`)).toBeVisible();
  await expect(options.getByText('Gives: boats, article.test')).toBeVisible();
  await expect(options.getByText('Gives: HOW TO OI…')).toBeVisible();
  await expect(options.getByText('Gives: How by nobody')).toBeVisible();
  await expect(options.getByText(/^This is not a number/)).toBeVisible();
  await expectClean(options);
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(options.getByRole('button', { name: 'Add a rule' })).toBeFocused();

  const popup = await openPopup(extension, page);
  await expect(popup.getByText('Rule: article.test/sh*')).toBeVisible();
  await expect(popup.getByRole('combobox', { name: 'Save to' })).toHaveValue(EVERYTHING);
  await expect(popup.getByRole('radio', { name: 'Bookmark' })).toBeChecked();
  await expect(popup.getByRole('textbox', { name: 'Title' })).toHaveValue('HOW TO OI…');
  await expect(popup.getByRole('textbox', { name: 'Author' })).toHaveValue('How by nobody');
  await popup.getByRole('textbox', { name: 'Author' }).fill('Myself');
  await expectClean(popup);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  // The title is no number: told, and the page is saved all the same.
  await expect(popup.getByText(/1 value left out/)).toBeAttached();
  const [saved] = emulator.state.pagesTitled('HOW TO OI…');
  const { properties, blocks } = emulator.state.page(saved?.id ?? '');
  expect(properties).toMatchObject({
    Tags: { multi_select: [{ name: 'boats' }, { name: 'article.test' }] },
    Kind: { select: { name: 'Essay' } },
    Author: { rich_text: [{ plain_text: 'Myself' }] },
    Score: { number: null },
  });
  expect(blocks.map(({ type }) => type)).toEqual(['bookmark']);
});

test('quick save follows the first rule that is on, and the popup leads to it', async ({ extension, emulator }) => {
  test.setTimeout(120_000);
  const first = await connect(extension, TOKEN);
  await chooseDestination(first, NO_ADDRESS);
  await first.close();
  const options = await openOptions(extension);
  await beginRule(options, 'article.test', NO_ADDRESS);
  await options.getByRole('button', { name: 'Save rule' }).click();
  await beginRule(options, 'article.test/short', EVERYTHING);
  await fillColumn(options, 'Author', '{{selector:h1}} · {{date|date:"YYYY"}}');
  await options.getByRole('button', { name: 'Save rule' }).click();
  const moveUp = options.getByRole('button', { name: 'Move up' }).nth(1);
  await moveUp.focus();
  await options.keyboard.press('Enter');
  await expect(options.getByText('“article.test/short” is now number 1 of 2.')).toBeVisible();
  const order = options.getByRole('listitem').filter({ has: options.getByRole('button', { name: 'Move up' }) });
  await expect(order.first()).toContainText('article.test/short');

  const page = await visit(extension, SHORT);
  await quickSave(extension, page);
  const made = () => emulator.state.pagesTitled(SHORT_ARTICLE_TITLE);
  await expect.poll(() => made().length, SAVED).toBe(1);
  const { properties } = emulator.state.page(made()[0]?.id ?? '');
  expect(properties['Author']).toMatchObject({
    rich_text: [{ plain_text: `${SHORT_ARTICLE_TITLE} · ${new Date().getFullYear()}` }],
  });

  // Switched off, the next one counts.
  await options.getByRole('checkbox', { name: 'On' }).first().uncheck();
  const popup = await openPopup(extension, page);
  await expect(popup.getByRole('combobox', { name: 'Save to' })).toHaveValue(NO_ADDRESS);
  await expect(popup.getByText('Rule: article.test', { exact: true })).toBeVisible();
  const opened = extension.context.waitForEvent('page', (each) => each.url().includes('#rule-'));
  await popup.getByRole('button', { name: 'Edit rule' }).click();
  await expect((await opened).getByRole('textbox', { name: 'Site or address' })).toHaveValue('article.test');
});

test('a rule chooses one of Notion’s templates: the page begins with it, and the clip comes after', async ({
  extension,
  emulator,
}) => {
  test.setTimeout(120_000);
  emulator.state.templateDelay = 2_000;
  const first = await connect(extension, TOKEN);
  await chooseDestination(first, EVERYTHING);
  await first.close();
  const options = await openOptions(extension);
  await beginRule(options, 'article.test', NO_ADDRESS);
  await options.getByRole('combobox', { name: 'Notion template' }).selectOption(TEMPLATE);
  await options.getByRole('button', { name: 'Save rule' }).click();

  await quickSave(extension, await visit(extension, SHORT));
  const saved = () => {
    const [made] = emulator.state.pagesTitled(SHORT_ARTICLE_TITLE);
    return made ? seenBlocks(emulator.state.page(made.id).blocks) : [];
  };
  await expect
    .poll(saved, { timeout: 60_000 })
    .toEqual([
      { type: 'heading_2', text: 'Why it matters' },
      { type: 'paragraph', text: 'To be said.' },
      ...expectedSeen(expectedBlocks(SHORT_ARTICLE)),
    ]);
  expect(emulator.state.pagesTitled(SHORT_ARTICLE_TITLE)).toHaveLength(1);
});
