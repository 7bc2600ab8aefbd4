import { browser } from 'wxt/browser';

/** Sites the user let us reach, as permissions name them; those asked for at install are none of them. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const required: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return origins.filter((origin) => !required.includes(origin));
}
