import { expect } from '@playwright/test';
import type { ExtensionBrowser } from './driver/launch-browser.ts';
import { openPopup } from './driver/open-popup.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { HOSTILE_SENTENCE, HOSTILE_TITLE } from './site/hostile-page.ts';
import { connect, savePopup } from './steps.ts';
import { test } from './test.ts';

const SAVED = { timeout: 40_000 };

test.beforeEach(({ emulator }) => emulator.seed(SAMPLE_WORKSPACE));

/** Not waiting for what never loads, nor for a page that never ends. */
async function open({ context }: ExtensionBrowser, kind: string) {
  const page = await context.newPage();
  await page.goto(`http://article.test/hostile/${kind}`, { waitUntil: 'commit' });
  await page.getByRole('heading', { name: HOSTILE_TITLE }).waitFor();
  return page;
}

for (const [kind, what] of [
  ['redefined', 'has redefined every method of the DOM'],
  ['restless', 'changes without end'],
  ['frames', 'waits for frames that never load'],
  ['million', 'has a million elements'],
  ['drawn', 'draws fifty thousand elements'],
  ['unfinished', 'waits for a script that never comes'],
] as const) {
  test(`a page that ${what} is saved with its article`, async ({ extension, emulator }) => {
    await connect(extension, TOKEN);
    const popup = await savePopup(extension, await open(extension, kind), DESTINATION);
    await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
    const [made] = emulator.state.pagesTitled(HOSTILE_TITLE);
    expect(JSON.stringify(emulator.state.page(made?.id ?? '').blocks)).toContain(HOSTILE_SENTENCE);
  });
}

test('what stands in a frame of the same origin and in an open shadow root is part of the page', async ({
  extension,
  emulator,
}) => {
  await connect(extension, TOKEN);
  const popup = await savePopup(extension, await open(extension, 'parts'), DESTINATION);
  await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible(SAVED);
  const [made] = emulator.state.pagesTitled(HOSTILE_TITLE);
  const blocks = JSON.stringify(emulator.state.page(made?.id ?? '').blocks);
  expect(blocks).toContain(`From the frame: ${HOSTILE_SENTENCE}`);
  expect(blocks).toContain(`From the shadow: ${HOSTILE_SENTENCE}`);
});

test('a page that is left while it is being read ends in a sentence, not in a wait, and nothing is saved', async ({
  extension,
  emulator,
}) => {
  await connect(extension, TOKEN);
  // Reading this one takes longer than leaving it.
  const page = await open(extension, 'million');
  const popup = await openPopup(extension, page);
  await page.goto('http://another.test/short', { waitUntil: 'commit' });
  await expect(popup.getByText('The browser lets no extension read this page.')).toBeVisible();
  expect(emulator.state.pagesTitled(HOSTILE_TITLE)).toEqual([]);
});
