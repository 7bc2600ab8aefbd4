import { squash } from './same-text.ts';

/** Whether an author is but the site: "pondnews.example", "Pond News (www.pondnews.example)", "Pond News" on it. */
export function isSiteItself(author: string, site: string | null, url: string): boolean {
  const name = squash(author);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  if (name === '' || (site && name === squash(site))) return true;
  if (host && author.toLowerCase().includes(host)) return true;
  return host.split('.').some((label) => squash(label) === name);
}
