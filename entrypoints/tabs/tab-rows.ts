import type { TabRow } from '../../components/tabs/tabs-props.ts';
import type { OpenTab } from '../../lib/browser/open-tabs.ts';

/** Sites on which browsers let no extension read anything, whatever the user allows. */
const CLOSED = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

export interface RowsInput {
  tabs: readonly OpenTab[];
  scope: 'selected' | 'all';
  /** What the user chose or left out by hand, by tab. */
  byHand: ReadonlyMap<number, boolean>;
  /** When a tab was saved to the place before, by address; null: not that we knew. */
  savedAt: ReadonlyMap<string, number | null>;
  limit: number;
}

/**
 * The tabs as the list shows them: chosen are those that are pages, once each, and not saved before, as many as can be
 * saved at once; the user's own choice goes before.
 */
export function tabRows({ tabs, scope, byHand, savedAt, limit }: RowsInput): { rows: TabRow[]; isLimited: boolean } {
  const listed = tabs.filter(({ isSelected }) => scope === 'all' || isSelected);
  const rows = listed.map(({ id, url, title }, at): TabRow => {
    const kind = kindOf(
      url,
      listed.slice(0, at).map((earlier) => earlier.url),
    );
    const saved = savedAt.get(url) ?? null;
    const isFresh = (kind === 'page' || kind === 'bookmark') && saved === null;
    return {
      ...{ id, title, kind, savedAt: saved },
      site: kind === 'none' ? '' : new URL(url).hostname.replace(/^www\./, ''),
      chosen: kind !== 'none' && (byHand.get(id) ?? isFresh),
    };
  });
  const over = new Set(
    rows
      .filter(({ chosen }) => chosen)
      .slice(limit)
      .map(({ id }) => id),
  );
  return { rows: rows.map((row) => (over.has(row.id) ? { ...row, chosen: false } : row)), isLimited: over.size > 0 };
}

function kindOf(url: string, earlier: readonly string[]): TabRow['kind'] {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return 'none';
  if (earlier.includes(url)) return 'twice';
  return CLOSED.some((pattern) => pattern.test(url)) ? 'bookmark' : 'page';
}
