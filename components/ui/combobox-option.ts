import type { IconNode } from 'lucide';
import { foldText } from './fold-text.ts';

/** One thing a combobox offers. */
export interface ComboboxOption {
  id: string;
  title: string;
  /** Second, quieter line: where it stands. */
  detail: string;
  /** Stands in place of the default icon. */
  emoji: string | null;
  /** Stands in place of the combobox's icon, where there is no emoji. */
  node?: IconNode;
  /** Further text it is found by, and that is not shown. */
  keywords?: string;
}

/**
 * Options whose title, detail or keywords hold every word of the query; case and accents do not count. Those that are
 * called so come before those that only lie there, else in their own order.
 */
export function filterOptions<Option extends ComboboxOption>(options: readonly Option[], query: string): Option[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const matching = options.filter((option) => {
    const text = foldText(`${option.title} ${option.detail} ${option.keywords ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const isCalled = ({ title }: Option) => words.every((word) => foldText(title).includes(word));
  return [...matching.filter(isCalled), ...matching.filter((option) => !isCalled(option))];
}
