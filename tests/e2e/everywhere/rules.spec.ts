import { expect } from '@playwright/test';
import { EVERYTHING, FORM_WORKSPACE, NO_ADDRESS, TEMPLATE } from '../form-workspace.ts';
import { expectedSeen, seenBlocks } from '../read-saved.ts';
import { TOKEN } from '../sample-workspace.ts';
import { expectedBlocks } from '../site/expected-blocks.ts';
import { SHORT_ARTICLE, SHORT_ARTICLE_TITLE } from '../site/short-article.ts';
import { expectText, test } from './test.ts';
import type { Screen, Tab, TestBrowser } from './test-browser.ts';

const SHORT = 'http://article.test/short';
const SAVED = { timeout: 30_000 };

test.use({ workspace: FORM_WORKSPACE });

/** Connects, and chooses where pages go that no rule is for. */
async function connect(device: TestBrowser, place: string): Promise<Tab> {
  const options = await device.openOptions();
  await options.fill('textbox', 'Notion token', TOKEN);
  await options.click('button', 'Connect');
  await options.fill('combobox', 'Save to', place);
  await options.click('option', new RegExp(place));
  await expect.poll(() => options.value('combobox', 'Save to')).toBe(place);
  return options;
}

/** Opens the form of a new rule and says which pages it means and where they go. */
async function beginRule(options: Screen, pattern: string, place: string): Promise<void> {
  await options.click('button', 'Add a rule');
  await options.fill('textbox', 'Site or address', pattern);
  await options.fill('combobox', 'Where it goes', place);
  await options.click('option', new RegExp(`^${place}`));
}

async function fillColumn(options: Screen, column: string, template: string): Promise<void> {
  await options.choose('Add a property…', column);
  await options.fill('textbox', column, template);
}

test('a rule is tried on the page, chooses place, mode and values in the popup, and yields to the user', async ({
  device,
  emulator,
}) => {
  test.setTimeout(120_000);
  await (await connect(device, NO_ADDRESS)).close();
  const page = await device.visit(SHORT);
  const options = await device.openOptions();
  await beginRule(options, 'article.test/sh*', EVERYTHING);
  await options.choose('What is saved', 'Bookmark');
  await options.fill('textbox', 'Tags to add', 'boats, {{domain}}');
  await fillColumn(options, 'Name', '{{title|upper|truncate:10}}');
  await fillColumn(options, 'Author', '{{selector:h1|slice:0,3}} by {{meta:generator|default:"nobody"}}');
  await fillColumn(options, 'Score', '{{title}}');
  await fillColumn(options, 'Kind', '{{tytle}}');

  // What cannot be read is said at the field, with its place.
  await options.click('button', 'Try on the current page');
  await expectText(options, /Character 3: “tytle” is not known/);
  await options.fill('textbox', 'Kind', 'essay');
  // Before the user calls us in a page we may not read it.
  await options.click('button', 'Try on the current page');
  await expectText(options, /press the Tearsheet button there/);
  await (await device.openPopup(page)).close();
  await device.switchTo(options);
  await options.click('button', 'Try on the current page');
  await expectText(options, `Tried on “${SHORT_ARTICLE_TITLE}”.`);
  await expectText(options, 'Gives: boats, article.test');
  await expectText(options, 'Gives: HOW TO OI…');
  await expectText(options, 'Gives: How by nobody');
  await expectText(options, 'This is not a number');
  await device.expectClean?.(options);
  await options.click('button', 'Save rule');
  await expect.poll(() => options.has('button', 'Add a rule')).toBe(true);

  const popup = await device.openPopup(page);
  await expectText(popup, 'Rule: article.test/sh*');
  await expect.poll(() => popup.value('combobox', 'Save to')).toBe(EVERYTHING);
  expect(await popup.isOn('radio', 'Bookmark')).toBe(true);
  await expect.poll(() => popup.value('textbox', 'Title')).toBe('HOW TO OI…');
  await expect.poll(() => popup.value('textbox', 'Author')).toBe('How by nobody');
  await popup.fill('textbox', 'Author', 'Myself');
  await device.expectClean?.(popup);
  await popup.click('button', 'Save');
  await expect.poll(() => popup.has('link', 'Open in Notion'), SAVED).toBe(true);
  const [saved] = emulator.state.pagesTitled('HOW TO OI…');
  const { properties, blocks } = emulator.state.page(saved?.id ?? '');
  expect(properties).toMatchObject({
    Tags: { multi_select: [{ name: 'boats' }, { name: 'article.test' }] },
    Kind: { select: { name: 'Essay' } },
    Author: { rich_text: [{ plain_text: 'Myself' }] },
    // The title is no number: told, and the page is saved all the same.
    Score: { number: null },
  });
  expect(blocks.map(({ type }) => type)).toEqual(['bookmark']);
});

test('quick save follows the first rule that is on, and the popup leads to it', async ({ device, emulator }) => {
  test.setTimeout(120_000);
  const options = await connect(device, NO_ADDRESS);
  await beginRule(options, 'article.test', NO_ADDRESS);
  await options.click('button', 'Save rule');
  await beginRule(options, 'article.test/short', EVERYTHING);
  await fillColumn(options, 'Author', '{{selector:h1}} · {{date|date:"YYYY"}}');
  await options.click('button', 'Save rule');
  await options.click('button', 'Move down');
  await expectText(options, '“article.test” is now number 2 of 2.');

  const page = await device.visit(SHORT);
  await device.quickSave(page);
  const made = () => emulator.state.pagesTitled(SHORT_ARTICLE_TITLE);
  await expect.poll(() => made().length, SAVED).toBe(1);
  const { properties } = emulator.state.page(made()[0]?.id ?? '');
  expect(properties['Author']).toMatchObject({
    rich_text: [{ plain_text: `${SHORT_ARTICLE_TITLE} · ${new Date().getFullYear()}` }],
  });

  // Switched off, the next one counts.
  await options.click('checkbox', 'On');
  const popup = await device.openPopup(page);
  await expect.poll(() => popup.value('combobox', 'Save to')).toBe(NO_ADDRESS);
  await expectText(popup, /^Rule: article\.test$/m);
  const opened = await device.opened(() => popup.click('button', 'Edit rule'));
  await expect.poll(() => opened.value('textbox', 'Site or address')).toBe('article.test');
});

test('a rule chooses one of Notion’s templates: the page begins with it, and the clip comes after', async ({
  device,
  emulator,
}) => {
  test.setTimeout(120_000);
  emulator.state.templateDelay = 2_000;
  const options = await connect(device, EVERYTHING);
  await beginRule(options, 'article.test', NO_ADDRESS);
  await options.choose('Notion template', TEMPLATE);
  await options.click('button', 'Save rule');

  await device.quickSave(await device.visit(SHORT));
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
