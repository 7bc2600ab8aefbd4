import { Check, type IconNode } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { ComboboxState } from '../hooks/use-combobox.ts';
import type { ComboboxOption } from './combobox-option.ts';
import { Icon } from './icon.tsx';
import { OptionIcon } from './option-icon.tsx';

interface ComboboxListProps {
  id: string;
  optionId: (option: ComboboxOption) => string;
  label: string;
  state: ComboboxState;
  chosen: ComboboxOption | undefined;
  node: IconNode;
  emptyText: string;
}

/** The open list of a combobox. The focus stays in the input; `aria-activedescendant` points here. */
export function ComboboxList({ id, optionId, label, state, chosen, node, emptyText }: ComboboxListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [state.active]);

  return (
    <div class="combobox-list">
      <div role="listbox" id={id} aria-label={label} ref={list}>
        {state.shown.map((option) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the input above holds the focus and the keys, as the pattern says
          <div
            key={option.id}
            id={optionId(option)}
            class="combobox-option"
            role="option"
            aria-selected={option.id === chosen?.id}
            data-active={option.id === state.active?.id || undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => state.choose(option)}
          >
            <OptionIcon emoji={option.emoji} node={option.node ?? node} />
            <span class="combobox-text">
              <span class="combobox-title" dir="auto">
                {option.title}
              </span>
              {option.detail && (
                <span class="combobox-detail" dir="auto">
                  {option.detail}
                </span>
              )}
            </span>
            {option.id === chosen?.id && <Icon node={Check} />}
          </div>
        ))}
      </div>
      <p class="combobox-empty" aria-live="polite">
        {state.shown.length === 0 && emptyText}
      </p>
    </div>
  );
}
