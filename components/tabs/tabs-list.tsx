import { type Translate, useLocale, useText } from '../hooks/use-text.tsx';
import { joinFacts } from '../ui/join-facts.ts';
import { shortDate } from '../ui/short-date.ts';
import type { TabRow } from './tabs-props.ts';

export interface TabsListProps {
  rows: readonly TabRow[];
  onToggle: (id: number, chosen: boolean) => void;
}

/** The tabs, each with what would become of it. */
export function TabsList({ rows, onToggle }: TabsListProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <ul class="tabs-list" aria-label={t('tabs.list')}>
      {rows.map((row) => (
        <li key={row.id}>
          <label class={row.kind === 'none' ? 'tabs-row tabs-row-none' : 'tabs-row'}>
            <input
              type="checkbox"
              checked={row.chosen}
              disabled={row.kind === 'none'}
              onChange={(event) => onToggle(row.id, event.currentTarget.checked)}
            />
            <span class="tabs-row-text">
              <span class="tabs-row-title" dir="auto">
                {row.title || row.site}
              </span>
              <span class="popup-meta">{joinFacts(factsOf(row, t, locale), t)}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function factsOf({ site, kind, savedAt }: TabRow, t: Translate, locale: string): string[] {
  return [
    ...(site === '' ? [] : [site]),
    ...(savedAt === null ? [] : [t('tabs.savedBefore', [shortDate(savedAt, locale)])]),
    ...(kind === 'bookmark' ? [t('tabs.bookmark')] : []),
    ...(kind === 'twice' ? [t('tabs.twice')] : []),
    ...(kind === 'none' ? [t('tabs.cannot')] : []),
  ];
}
