import { browser } from 'wxt/browser';

/** What the user lets the extension do: permissions by name, and how many sites. */
export async function granted(): Promise<{ permissions: string[]; sites: number }> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions: permissions.toSorted(), sites: origins.length };
}
