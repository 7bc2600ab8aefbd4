import { squash } from './same-text.ts';

/** Between the parts of a document's title. */
const SEPARATOR = /\s+(?:[|/»·•–—:]+|-+)\s*|\s*[|»｜_]\s*/u;

/** Shortest name in an address, in characters, that says what a page is about. */
const SPEAKING = 5;

/** Names of addresses that say nothing. */
const COMMON = /^(?:index|default|home|main|start|article|story|post|page|view|print|blog|news)\d*$/;

/**
 * A page without declarations may carry the same title as all others of its site, or the site's name before its own.
 * Its address often tells: `/ducks/sleep-on-water.htm` is "Sleep on water".
 * @param headings of the page
 * @returns the part of the title that the address names, or a heading of which the title knows nothing, or null
 */
export function titledByAddress(title: string, headings: readonly string[], path: string): string | null {
  const name = squash(lastName(path));
  if (name.length < SPEAKING || COMMON.test(name)) return null;
  const unknown = headings.filter((heading) => !squash(title).includes(squash(heading)));
  const parts = title.split(SEPARATOR);
  const candidates = parts.length > 1 ? [...parts, ...unknown] : unknown;
  return candidates.map((text) => text.trim()).find((text) => squash(text) === name) ?? null;
}

function lastName(path: string): string {
  const [name = ''] = path.split('/').filter(Boolean).slice(-1);
  try {
    return decodeURIComponent(name).replace(/\.[a-z]{2,5}$/i, '');
  } catch {
    return name;
  }
}
