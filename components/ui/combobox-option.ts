import { foldText } from './fold-text.ts';

/** One thing a combobox offers. */
export interface ComboboxOption {
  id: string;
  title: string;
  /** Second, quieter line: where it stands. */
  detail: string;
  /** Stands in place of the default icon. */
  emoji: string | null;
}

/** Options whose title or detail holds every word of the query, in their own order; case and accents do not count. */
export function filterOptions<Option extends ComboboxOption>(options: readonly Option[], query: string): Option[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return options.filter((option) => {
    const text = foldText(`${option.title} ${option.detail}`);
    return words.every((word) => text.includes(word));
  });
}
