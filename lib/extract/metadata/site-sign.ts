import { spacedText } from '../texts-of.ts';

/**
 * The site's name, where a first-level heading shows it on every page as the link to the front page.
 * @param page where the document is
 * @returns null on the front page itself, whose heading leads nowhere else
 */
export function siteSign(document_: Document, page: URL): string | null {
  if (page.pathname === '/') return null;
  const links = [...document_.querySelectorAll('h1 > a')];
  const sign = links.find((link) => link.parentElement?.childElementCount === 1 && leadsToFront(link, page));
  return (sign && spacedText(sign)) || null;
}

function leadsToFront(link: Element, page: URL): boolean {
  const target = URL.parse(link.getAttribute('href') ?? '', page);
  return target?.host === page.host && target.pathname === '/';
}
