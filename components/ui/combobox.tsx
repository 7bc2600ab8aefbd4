import { ChevronDown, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useCombobox } from '../hooks/use-combobox.ts';
import { useDismiss } from '../hooks/use-dismiss.ts';
import { ComboboxList } from './combobox-list.tsx';
import type { ComboboxOption } from './combobox-option.ts';
import { Icon } from './icon.tsx';
import { OptionIcon } from './option-icon.tsx';
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
  onChange: (id: string) => void;
}

/**
 * One of many: an input that filters a list. The list opens in the flow, below the input and inside the same frame,
 * because a popup's window grows with its content and would cut off anything that floats.
 */
export function Combobox(props: ComboboxProps) {
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const chosen = props.options.find((option) => option.id === props.value);
  const state = useCombobox(props.options, chosen, props.onChange);
  useDismiss(root, state.open, state.close);

  const toggle = () => {
    if (state.open) return state.close();
    state.show();
    input.current?.select();
  };

  return (
    <div class="combobox" ref={root}>
      <div class="combobox-head">
        {/* As a label, the whole line passes presses on to the input. */}
        <label class="combobox-line">
          <OptionIcon emoji={chosen?.emoji ?? null} node={props.node} />
          <div class="combobox-text">
            <input
              ref={input}
              class="combobox-input"
              type="text"
              dir="auto"
              role="combobox"
              aria-label={props.label}
              aria-autocomplete="list"
              aria-expanded={state.open}
              aria-controls={state.open ? `${id}-list` : undefined}
              aria-activedescendant={state.open && state.active ? optionId(id, state.active) : undefined}
              aria-describedby={chosen?.detail ? `${id}-detail` : undefined}
              autocomplete="off"
              spellcheck={false}
              placeholder={props.placeholder}
              value={state.text}
              onClick={toggle}
              onInput={(event) => state.type(event.currentTarget.value)}
              onKeyDown={state.onKeyDown}
            />
            {chosen?.detail && (
              <span class="combobox-detail" dir="auto" id={`${id}-detail`}>
                {chosen.detail}
              </span>
            )}
          </div>
          <Icon node={ChevronDown} />
        </label>
        {props.children}
      </div>
      {state.open && (
        <ComboboxList
          id={`${id}-list`}
          optionId={(option) => optionId(id, option)}
          label={props.label}
          state={state}
          chosen={chosen}
          node={props.node}
          emptyText={props.emptyText(state.text)}
        />
      )}
    </div>
  );
}

function optionId(id: string, option: ComboboxOption): string {
  return `${id}-${option.id}`;
}
