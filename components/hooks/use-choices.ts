import { useState } from 'preact/hooks';
import { moveInList } from '../ui/move-in-list.ts';

/** One thing to add to a field of many. */
export interface Choice {
  id: string;
  title: string;
  /** Heading under which it stands, where choices have groups. */
  group?: string;
  /** It does not exist yet: choosing it makes it. */
  isNew?: boolean;
}

export interface ChoicesInput {
  /** What the list holds for the text typed so far. */
  listFor: (query: string) => readonly Choice[];
  onChoose: (choice: Choice) => void;
  /** Typed text that was ended by a comma, or pasted with commas in it; absent where a comma is only a comma. */
  onText?: ((text: string) => void) | undefined;
  /** Takes the last one back. */
  onRemoveLast: () => void;
  onQuery?: ((query: string) => void) | undefined;
  /** One choice is all there is to make: the list closes after it. */
  single?: boolean;
}

/**
 * Text, list and keyboard of an input that adds to a field. Keys as in
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: arrows move, Enter adds, Escape closes; Backspace in the empty
 * input takes the last one back.
 */
export function useChoices({ listFor, onChoose, onText, onRemoveLast, onQuery, single = false }: ChoicesInput) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [activeId, setActiveId] = useState<string | undefined>(undefined);
  const shown = open ? listFor(query) : [];
  const active = shown.find(({ id }) => id === activeId) ?? (query === '' ? undefined : shown[0]);

  const write = (text: string) => {
    setQuery(text);
    setActiveId(undefined);
    onQuery?.(text);
  };
  const close = () => {
    setOpen(false);
    setActiveId(undefined);
  };
  const show = () => {
    if (open) return;
    setOpen(true);
    onQuery?.(query);
  };
  const choose = (choice: Choice) => {
    onChoose(choice);
    write('');
    if (single) close();
  };
  const type = (text: string) => {
    setOpen(true);
    if (!onText || !/[,，、\n]/.test(text)) return write(text);
    onText(text);
    write('');
  };

  /** False when the key means nothing here and belongs to the input or the window. */
  const act = (key: string): boolean => {
    if (key === 'Backspace' && query === '') {
      onRemoveLast();
      return true;
    }
    if (!open) {
      if (key === 'ArrowDown' || key === 'ArrowUp') show();
      return key === 'ArrowDown' || key === 'ArrowUp';
    }
    // Home and End belong to the text.
    const next = key.startsWith('Arrow')
      ? moveInList(key, active ? shown.indexOf(active) : -1, shown.length)
      : undefined;
    if (next !== undefined) setActiveId(shown[next]?.id);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && active) choose(active);
    else return key === 'Enter';
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const isCommand = event.ctrlKey || event.metaKey;
    // Going on, or saving the form: what was typed goes along.
    if (event.key === 'Tab' || (event.key === 'Enter' && isCommand)) return leave();
    if (isCommand) return;
    if (!act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** The user goes elsewhere: text that names a choice, or may be a new one, is not lost. */
  const commit = () => {
    const named = listFor(query).find(
      ({ title, isNew }) => isNew || title.toLowerCase() === query.trim().toLowerCase(),
    );
    if (query.trim() !== '' && named) choose(named);
  };
  const leave = () => {
    commit();
    close();
  };

  return { open, query, shown, active, show, close, commit, type, choose, onKeyDown };
}

export type ChoicesState = ReturnType<typeof useChoices>;
