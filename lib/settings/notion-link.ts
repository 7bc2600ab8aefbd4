/** 32 hexadecimal digits, with or without the dashes of a UUID, at the end. */
const ID_AT_END = /([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i;

/** Hosts that show pages of Notion. Sites published under a domain of one's own cannot be told from other sites. */
const HOSTS = /^(?:(?:www|app)\.)?notion\.(?:so|com)$|^[a-z0-9-]+\.notion\.(?:site|so)$/i;

/**
 * The pages or databases a pasted link may mean, likeliest first. Known forms: `notion.so/Title-ID`, with or without the
 * workspace's name, `app.notion.com/p/…`, `name.notion.site/…`, `notion://…` of the desktop app, a page looked at over
 * a database (`?p=ID`), and a bare id. A view (`?v=`) and a place in the page (`#`) mean no destination.
 * Sources: https://developers.notion.com/reference/intro (ids in addresses); changelog of 2026-07-15 (app.notion.com)
 * @returns dashed lower-case ids; none when it is no link to Notion
 */
export function notionLinkIds(text: string): string[] {
  const given = text.trim();
  const bare = idAtEnd(given);
  if (bare !== null && /^[0-9a-f-]{32,36}$/i.test(given)) return [bare];
  const link = parse(given);
  if (!link) return [];
  const peeked = idAtEnd(link.searchParams.get('p') ?? '');
  const [last = ''] = link.pathname.split('/').filter(Boolean).slice(-1);
  return [...new Set([peeked, idAtEnd(last)].filter((id) => id !== null))];
}

function parse(given: string): URL | null {
  const address = given.replace(/^notion:\/+/i, 'https://').replace(/^(?=(?:[a-z0-9-]+\.)*notion\.)/i, 'https://');
  const link = URL.canParse(address) ? new URL(address) : null;
  return link && /^https?:$/.test(link.protocol) && HOSTS.test(link.hostname) ? link : null;
}

function idAtEnd(text: string): string | null {
  const match = ID_AT_END.exec(text);
  return match && match.slice(1).join('-').toLowerCase();
}
