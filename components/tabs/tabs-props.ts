import type { Destinations, Problem } from '../popup/popup-props.ts';

/** A tab of the window, and what becomes of it. */
export interface TabRow {
  id: number;
  title: string;
  /** Host of its address; empty for what is no web page. */
  site: string;
  /** Will be saved. */
  chosen: boolean;
  /**
   * `page` is read; `bookmark` lets no extension in, so its address is saved; `twice` is open further to the left too;
   * `none` is a page of the browser, which cannot be saved.
   */
  kind: 'page' | 'bookmark' | 'twice' | 'none';
  /** When it was saved to this place before, ms since 1970; null while nobody knows. */
  savedAt: number | null;
}

/** How far the wish has come. */
export interface TabsProgress {
  /** Read and in the queue of clips, or not saved. */
  done: number;
  total: number;
  /** Of those: only the address. */
  bookmarked: number;
  failed: readonly { title: string; problem: Problem }[];
}

export interface TabsProps {
  /** null while the browser has not told which tabs are open. */
  rows: readonly TabRow[] | null;
  /** The browser does not tell: its user has to let it. */
  isUnknown: boolean;
  scope: 'selected' | 'all';
  counts: { selected: number; all: number };
  onScope: (scope: 'selected' | 'all') => void;
  onToggle: (id: number, chosen: boolean) => void;
  /** How many can be saved at once, where there are more. */
  limit: number | null;
  destinations: Destinations;
  destination: string | null;
  onDestination: (id: string) => void;
  onRefreshDestinations: () => void;
  /** How many the user let us not read, and has not said what to do with. */
  asking: number;
  onAnswer: (answer: 'bookmark' | 'leave') => void;
  /** null before Save. */
  progress: TabsProgress | null;
  problem: Problem | null;
  onAllow: () => void;
  onSave: () => void;
  onBack: () => void;
  onActivity: () => void;
}
