import type { Way } from './asset.ts';
import { isPublic } from './may-reach.ts';

/** What is known where a way has failed. */
export interface Fall {
  way: Way;
  reason: string;
  pageUrl: string;
  /** Of the picture. */
  address: string;
}

/** There is nothing there, or it may not be had, whoever asks. */
const FINAL = /^(?:status(?:404|410)|tooLarge\b.*|privateAddress|noRoom)$/;

/**
 * The next way to try, or null when the picture stays a link. What the page itself was refused from its own server,
 * cookies and all, nobody else will get; Notion imports public https addresses only.
 */
export function nextWay({ way, reason, pageUrl, address }: Fall): Way | null {
  if (way === 'embedded' || way === 'import' || FINAL.test(reason)) return null;
  const isWeb = /^https?:/i.test(address);
  if (!isWeb) return null;
  const sameOrigin = new URL(address).origin === originOf(pageUrl);
  const refused = /^status4/.test(reason);
  if (way === 'page' && !(sameOrigin && refused)) return 'fetch';
  return isPublic(address) && address.startsWith('https:') && !refused ? 'import' : null;
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
