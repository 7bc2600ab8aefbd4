import { expect, type Page } from '@playwright/test';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { BROKER_HOST } from './driver/browser-flags.ts';
import type { ExtensionBrowser } from './driver/launch-browser.ts';
import { pressLast } from './driver/press-last.ts';
import { BROKER_CLIENT, type Broker, startBroker } from './driver/start-broker.ts';
import { openOptions } from './steps.ts';
import { test as base } from './test.ts';

/** A test in whose world there is a sign-in service too. */
export const test = base.extend<{ broker: Broker }>({
  broker: async ({ emulator }, use) => {
    const broker = await startBroker(emulator.url);
    await use(broker);
    await broker.close();
  },
  extension: async ({ emulator, site, broker, sharedBrowser }, use) => {
    const hosts = { notionPort: emulator.tlsPort, sitePort: site.port, brokerPort: broker.tlsPort };
    const browser = await sharedBrowser.lend(hosts);
    await use(browser);
    await browser.close();
  },
});

/** The public connection as its maker registered it with Notion. */
export const PUBLIC_CLIENT = {
  ...BROKER_CLIENT,
  name: 'Tearsheet',
  redirectUris: [`https://${BROKER_HOST}/callback`],
};

/** Opens the settings and the window in which Notion asks. */
export async function openSignIn(extension: ExtensionBrowser): Promise<{ options: Page; notion: Page }> {
  const options = await openOptions(extension);
  return { options, notion: await beginSignIn(extension, options) };
}

/** Presses a button that opens Notion's window; gives the window. */
export async function beginSignIn(
  { context }: ExtensionBrowser,
  screen: Page,
  button = 'Sign in with Notion',
): Promise<Page> {
  const opened = context.waitForEvent('page');
  await screen.getByRole('button', { name: button }).click();
  const notion = await opened;
  await notion.getByRole('button', { name: 'Allow access' }).waitFor();
  return notion;
}

/** Chooses pages in Notion's window and lets Tearsheet in. The window closes by itself. */
export async function allow(notion: Page, pages: string[], workspace?: string): Promise<void> {
  if (workspace !== undefined) await notion.getByLabel('Workspace').selectOption(workspace);
  for (const page of pages) await notion.getByLabel(page).check();
  const closed = notion.waitForEvent('close');
  await pressLast(notion.getByRole('button', { name: 'Allow access' }));
  await closed;
}

/** A whole sign-in, as a person does it. Leaves the settings open. */
export async function signIn(extension: ExtensionBrowser, pages = ['Library'], workspace?: string): Promise<Page> {
  const { options, notion } = await openSignIn(extension);
  await allow(notion, pages, workspace);
  await expect(options.getByText('Signed in: sees the pages you chose')).not.toHaveCount(0);
  return options;
}

/** Ends every token the public client was given, as removing it in Notion does. */
export function endConnection({ state }: Emulator): void {
  for (const token of state.tokens.values()) if (token.clientId === PUBLIC_CLIENT.id) token.revoked = true;
}
