import { browser } from 'wxt/browser';

/** Whether this browser lets us reach Notion; the user may withdraw that in the extension's site access. */
export function notionAllowed(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['https://api.notion.com/*'] });
}
