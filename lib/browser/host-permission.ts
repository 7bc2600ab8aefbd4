import { browser } from 'wxt/browser';

/** Whether the user lets us reach a site. */
export function isOriginAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(origin)] });
}

/** Asks the user; only within a gesture. The popup may be gone before the answer, which then comes as an event only. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(originPattern) });
}

/** A site as permissions name it: they know no ports. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
