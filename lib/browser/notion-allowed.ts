import { browser } from 'wxt/browser';

const NOTION = { origins: ['https://api.notion.com/*'] };

/** Whether this browser lets us reach Notion; the user may withdraw that in the extension's site access. */
export function notionAllowed(): Promise<boolean> {
  return browser.permissions.contains(NOTION);
}

/** Asks the user to give that access back; to be called at once in a gesture. */
export function allowNotion(): Promise<boolean> {
  return browser.permissions.request(NOTION);
}
