import { ChevronDown, type IconNode } from 'lucide';
import { useRef } from 'preact/hooks';
import type { ComboboxState } from '../hooks/use-combobox.ts';
import type { ComboboxOption } from './combobox-option.ts';
import { Icon } from './icon.tsx';
import { OptionIcon } from './option-icon.tsx';

interface ComboboxLineProps {
  /** Ids of other parts begin with it. */
  id: string;
  listId: string;
  activeId: string | undefined;
  label: string;
  placeholder: string;
  state: ComboboxState;
  chosen: ComboboxOption | undefined;
  node: IconNode;
}

/** The line of a combobox that is always there. As a label, the whole line passes presses on to the input. */
export function ComboboxLine({ id, listId, activeId, label, placeholder, state, chosen, node }: ComboboxLineProps) {
  const input = useRef<HTMLInputElement>(null);
  const detailId = chosen?.detail ? `${id}-detail` : undefined;
  const toggle = () => {
    if (state.open) return state.close();
    state.show();
    input.current?.select();
  };
  return (
    <label class="combobox-line">
      <OptionIcon emoji={chosen?.emoji ?? null} node={chosen?.node ?? node} />
      <div class="combobox-text">
        <input
          ref={input}
          class="combobox-input"
          type="text"
          dir="auto"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={state.open}
          aria-controls={state.open ? listId : undefined}
          aria-activedescendant={activeId}
          aria-describedby={detailId}
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          value={state.text}
          onClick={toggle}
          onInput={(event) => state.type(event.currentTarget.value)}
          onKeyDown={state.onKeyDown}
        />
        {detailId && (
          <span class="combobox-detail" dir="auto" id={detailId}>
            {chosen?.detail}
          </span>
        )}
      </div>
      <Icon node={ChevronDown} />
    </label>
  );
}
