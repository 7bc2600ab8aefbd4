import { expect } from '@playwright/test';
import { type Broker, startBroker } from '../driver/start-broker.ts';
import { DESTINATION, SAMPLE_WORKSPACE } from '../sample-workspace.ts';
import { PUBLIC_CLIENT } from '../sign-in-test.ts';
import { SHORT_ARTICLE_TITLE } from '../site/short-article.ts';
import { test as base, expectText } from './test.ts';

const SAVED = { timeout: 45_000 };

/** A test in whose world there is a sign-in service too, which answers to the browsers' own hosts only. */
const test = base.extend<{ broker: Broker }>({
  broker: async ({ emulator }, use) => {
    const broker = await startBroker(emulator.url);
    await use(broker);
    await broker.close();
  },
  hosts: ({ emulator, site, broker }, use) =>
    use({ notionPort: emulator.tlsPort, sitePort: site.port, brokerPort: broker.tlsPort }),
});

test.use({ workspace: { ...SAMPLE_WORKSPACE, oauthClients: [PUBLIC_CLIENT] } });

test('signing in leads to a saved page', async ({ device, emulator }) => {
  const options = await device.openOptions();
  const notion = await device.opened(() => options.click('button', 'Sign in with Notion'));
  await notion.click('checkbox', 'Library');
  await notion.click('button', 'Allow access').catch(() => undefined);
  await expectText(options, /Signed in: sees the pages you chose/);
  const popup = await device.openPopup(await device.visit('http://article.test/short'));
  await popup.fill('combobox', 'Save to', DESTINATION);
  await popup.click('option', new RegExp(DESTINATION));
  await popup.click('button', 'Save');
  await expect.poll(() => popup.has('link', 'Open in Notion'), SAVED).toBe(true);
  expect(emulator.state.pagesTitled(SHORT_ARTICLE_TITLE)).toHaveLength(1);
});

test('who closes Notion’s window without an answer is told so', async ({ device, emulator }) => {
  const options = await device.openOptions();
  const notion = await device.opened(() => options.click('button', 'Sign in with Notion'));
  await notion.click('button', 'Cancel').catch(() => undefined);
  await expectText(options, /Notion was not connected, because the sign-in was cancelled/);
  expect(emulator.state.refreshTokens.size).toBe(0);
});
