import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './launch-browser.ts';

/** DevTools' id of the tab (not of the page in it) that shows `page`. */
export async function tabTarget({ context, devtools }: ExtensionBrowser, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
  const tabs = targetInfos.filter(({ type, url }) => type === 'tab' && url === targetInfo.url);
  const [tab] = tabs;
  if (!tab || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${targetInfo.url}; one was expected`);
  return tab.targetId;
}
