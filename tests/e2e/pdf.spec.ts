import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { openPopup } from './driver/open-popup.ts';
import { pressShortcut } from './driver/press-shortcut.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { LARGE_PAPER, PAPER, PAPER_PAGES, PAPER_TITLE } from './site/paper.ts';
import { chooseDefault, chooseDestination, connect, visit } from './steps.ts';
import { test } from './test.ts';

const SAVED = { timeout: 45_000 };

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

async function savedPage(emulator: Emulator) {
  const page = () => {
    const [made] = emulator.state.pagesTitled(PAPER_TITLE);
    return made && emulator.state.page(made.id);
  };
  await expect.poll(() => page()?.blocks.length, SAVED).toBe(1);
  return page();
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('the PDF in a tab is saved whole, under its own title', async ({ extension, emulator }) => {
  await connect(extension, TOKEN);
  const url = 'http://article.test/papers/locks.pdf';
  const popup = await openPopup(extension, await visit(extension, url));
  await expect(popup.getByRole('radio', { name: 'PDF' })).toBeChecked();
  await expect(popup.getByText(`${PAPER_PAGES} pages`)).toBeVisible();
  await expect(popup.getByRole('textbox', { name: 'Title' })).toHaveValue(PAPER_TITLE);
  await chooseDestination(popup, DESTINATION);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  const made = await savedPage(emulator);
  expect(made?.properties).toMatchObject({ Link: { url } });
  expect(made?.blocks).toMatchObject([{ type: 'pdf', file: { sha256: sha256(PAPER) } }]);
});

test('the shortcut saves a PDF that its address does not tell', async ({ extension, emulator }) => {
  await chooseDefault(await connect(extension, TOKEN), DESTINATION);
  const page = await visit(extension, 'http://article.test/papers/9');
  // A click would give the keys to the viewer's own process, which no test can press keys in; a moment does as well.
  await page.waitForTimeout(1_000);
  await pressShortcut(extension, page, 'Alt+Shift+S');
  const made = await savedPage(emulator);
  expect(made?.blocks).toMatchObject([{ type: 'pdf', file: { sha256: sha256(PAPER) } }]);
});

test('a PDF larger than the workspace takes is kept as a link, and that is told', async ({ extension, emulator }) => {
  expect(LARGE_PAPER.length).toBeGreaterThan(5_242_880);
  await connect(extension, TOKEN);
  const url = 'http://article.test/papers/large.pdf';
  const popup = await openPopup(extension, await visit(extension, url));
  await chooseDestination(popup, DESTINATION);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByText('larger than this workspace takes')).toBeVisible(SAVED);
  const made = await savedPage(emulator);
  expect(made?.blocks).toMatchObject([{ type: 'bookmark', payload: { url } }]);
});
