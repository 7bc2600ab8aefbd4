import { useCallback, useState } from 'preact/hooks';
import { type ComboboxOption, filterOptions } from '../ui/combobox-option.ts';
import { moveInList } from '../ui/move-in-list.ts';

export interface ComboboxState {
  open: boolean;
  /** What the input shows. */
  text: string;
  /** What the list shows. */
  shown: readonly ComboboxOption[];
  /** The option the arrow keys stand on, or undefined. */
  active: ComboboxOption | undefined;
  /** Opens the whole list, standing on the chosen option. */
  show: () => void;
  close: () => void;
  type: (query: string) => void;
  choose: (option: ComboboxOption) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * State and keyboard of an editable combobox that filters a list.
 * Keys as in https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: arrows move around the ends, Home and End jump,
 * Enter chooses, Escape gives the old choice back, typing filters.
 */
export function useCombobox(
  options: readonly ComboboxOption[],
  chosen: ComboboxOption | undefined,
  onChoose: (id: string) => void,
  onType?: (query: string) => void,
): ComboboxState {
  const [open, setOpen] = useState(false);
  /** null until the user types: then the input shows the choice and the list everything. */
  const [query, setQuery] = useState<string | null>(null);
  const [activeId, setActiveId] = useState<string | undefined>(undefined);
  const shown = query === null ? options : filterOptions(options, query);
  // What was found meanwhile takes the place of an option that is gone.
  const active = shown.find((option) => option.id === activeId) ?? (query ? shown[0] : undefined);

  const close = useCallback(() => {
    setOpen(false);
    setQuery(null);
  }, []);
  const show = () => {
    setOpen(true);
    setActiveId(chosen?.id ?? options[0]?.id);
  };
  const type = (text: string) => {
    setOpen(true);
    setQuery(text);
    onType?.(text);
    setActiveId(filterOptions(options, text)[0]?.id);
  };
  const choose = (option: ComboboxOption) => {
    onChoose(option.id);
    close();
  };

  /** False when the key means nothing here and belongs to the input or the window. */
  const act = (key: string): boolean => {
    if (!open) {
      if (key === 'ArrowDown' || key === 'ArrowUp') show();
      return key === 'ArrowDown' || key === 'ArrowUp';
    }
    const next = moveInList(key, active ? shown.indexOf(active) : -1, shown.length);
    if (next !== undefined) setActiveId(shown[next]?.id);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && active) choose(active);
    // On an empty list Enter chooses nothing, and must not submit anything either.
    else return key === 'Enter';
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') close();
    if (event.ctrlKey || event.metaKey || event.isComposing || !act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { open, text: query ?? chosen?.title ?? '', shown, active, show, close, type, choose, onKeyDown };
}
