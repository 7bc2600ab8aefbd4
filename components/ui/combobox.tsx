import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useCombobox } from '../hooks/use-combobox.ts';
import { useDismiss } from '../hooks/use-dismiss.ts';
import { ComboboxLine } from './combobox-line.tsx';
import { ComboboxList } from './combobox-list.tsx';
import type { ComboboxOption } from './combobox-option.ts';
import './combobox.css';

export interface ComboboxProps {
  /** Accessible name. */
  label: string;
  placeholder: string;
  options: readonly ComboboxOption[];
  /** Id of the chosen option. */
  value: string | null;
  /** Icon of options without an emoji. */
  node: IconNode;
  /** Sentence in place of an empty list. */
  emptyText: (query: string) => string;
  /** A further control inside the box, at its end. */
  children?: ComponentChildren;
  /** The user types; for those who can find more options. */
  onType?: ((query: string) => void) | undefined;
  onChange: (id: string) => void;
}

/**
 * One of many: an input that filters a list. The list opens in the flow, below the input and inside the same frame,
 * because a popup's window grows with its content and would cut off anything that floats.
 */
export function Combobox({
  label,
  placeholder,
  options,
  value,
  node,
  emptyText,
  children,
  onType,
  onChange,
}: ComboboxProps) {
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const chosen = options.find((option) => option.id === value);
  const state = useCombobox(options, chosen, onChange, onType);
  useDismiss(root, state.open, state.close);

  const optionId = (option: ComboboxOption) => `${id}-${option.id}`;
  const shared = { label, state, chosen, node };
  return (
    <div class="combobox" ref={root}>
      <div class="combobox-head">
        <ComboboxLine
          {...shared}
          id={id}
          listId={`${id}-list`}
          activeId={state.open && state.active ? optionId(state.active) : undefined}
          placeholder={placeholder}
        />
        {children}
      </div>
      {state.open && (
        <ComboboxList {...shared} id={`${id}-list`} optionId={optionId} emptyText={emptyText(state.text)} />
      )}
    </div>
  );
}
