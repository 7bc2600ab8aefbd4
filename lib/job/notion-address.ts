/** Where a page is opened, for answers that do not say. */
export function notionAddress(pageId: string): string {
  return `https://app.notion.com/p/${pageId.replaceAll('-', '')}`;
}
