import type { Failures } from './asset.ts';

/** Codes that say what the server did; the others say only that we were kept out. */
const TELLING = /^(?:status|type:|tooLarge|timeout|empty|privateAddress|noRoom)/;

/** The one reason that explains best why no way worked. */
export function mainReason({ embedded, page, fetch, import: imported }: Failures): string {
  const telling = [fetch, page, imported, embedded].find((reason) => reason !== undefined && TELLING.test(reason));
  return telling ?? fetch ?? page ?? imported ?? embedded ?? 'unreadable';
}
