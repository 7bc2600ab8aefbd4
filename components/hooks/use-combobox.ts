import { useCallback, useState } from 'preact/hooks';
import { type ComboboxOption, filterOptions } from '../ui/combobox-option.ts';

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
): ComboboxState {
  const [open, setOpen] = useState(false);
  /** null until the user types: then the input shows the choice and the list everything. */
  const [query, setQuery] = useState<string | null>(null);
  const [activeId, setActiveId] = useState<string | undefined>(undefined);
  const shown = query === null ? options : filterOptions(options, query);
  const activeIndex = shown.findIndex((option) => option.id === activeId);

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
    setActiveId(filterOptions(options, text)[0]?.id);
  };
  const choose = (option: ComboboxOption) => {
    onChoose(option.id);
    close();
  };
  const moveTo = (index: number) => setActiveId(shown.at(index % shown.length)?.id);

  const keys: Record<string, () => void> = open
    ? {
        ArrowDown: () => moveTo(activeIndex + 1),
        ArrowUp: () => moveTo(Math.max(activeIndex, 0) - 1),
        Home: () => moveTo(0),
        End: () => moveTo(-1),
        Enter: () => {
          const option = shown[activeIndex];
          if (option) choose(option);
        },
        Escape: close,
      }
    : { ArrowDown: show, ArrowUp: show };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') close();
    const act = event.ctrlKey || event.metaKey || event.isComposing ? undefined : keys[event.key];
    if (!act) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    open,
    text: query ?? chosen?.title ?? '',
    shown,
    active: shown[activeIndex],
    show,
    close,
    type,
    choose,
    onKeyDown,
  };
}
