import type { TabRow, TabsProps } from '../../components/tabs/tabs-props.ts';
import { sampleDestinations } from './sample-destinations.ts';

const nothing = () => undefined;

/** A window with five tabs, of which two are worth saving. */
export function sampleTabs(overrides: Partial<TabsProps> = {}): TabsProps {
  const row = (id: number, title: string, site: string, more: Partial<TabRow> = {}): TabRow => {
    return { id, title, site, kind: 'page', chosen: false, savedAt: null, ...more };
  };
  return {
    rows: [
      row(1, 'The slow return of the night train', 'example.org', { chosen: true }),
      row(2, 'Soup for forty', 'kitchen.example.org', { savedAt: Date.UTC(new Date().getUTCFullYear(), 9, 3, 12) }),
      row(3, 'Soup for forty', 'kitchen.example.org', { kind: 'twice' }),
      row(4, 'Extensions for Firefox', 'addons.mozilla.org', { kind: 'bookmark', chosen: true }),
      row(5, 'New Tab', '', { kind: 'none' }),
    ],
    isUnknown: false,
    scope: 'all',
    counts: { selected: 1, all: 5 },
    onScope: nothing,
    onToggle: nothing,
    limit: null,
    destinations: { items: sampleDestinations, loading: false, problem: null },
    destination: 'reading',
    onDestination: nothing,
    onRefreshDestinations: nothing,
    asking: 0,
    onAnswer: nothing,
    progress: null,
    problem: null,
    onAllow: nothing,
    onSave: nothing,
    onBack: nothing,
    onActivity: nothing,
    ...overrides,
  };
}
