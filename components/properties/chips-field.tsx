import { useId, useRef } from 'preact/hooks';
import { type ChoicesInput, useChoices } from '../hooks/use-choices.ts';
import { useDismiss } from '../hooks/use-dismiss.ts';
import { useText } from '../hooks/use-text.tsx';
import { Chip } from './chip.tsx';
import { ChoiceList, optionId } from './choice-list.tsx';
import { controlProps, type EditorProps } from './editor-props.ts';

interface ChipsFieldProps extends Pick<EditorProps, 'ids' | 'invalid'>, Omit<ChoicesInput, 'onRemoveLast'> {
  chips: readonly { id: string; title: string; color?: string | undefined }[];
  onRemove: (id: string) => void;
  placeholder: string;
  emptyText: (query: string) => string;
  /** One at most: it stands there as plain text. */
  single?: boolean;
  /** Said below the list. */
  note?: string | null;
}

/** A field of many: what is in it as chips, and an input that adds more. */
export function ChipsField({
  chips,
  onRemove,
  placeholder,
  emptyText,
  note,
  single = false,
  ids,
  invalid,
  ...input
}: ChipsFieldProps) {
  const t = useText();
  const root = useRef<HTMLDivElement>(null);
  const control = useRef<HTMLInputElement>(null);
  const listId = useId();
  const last = chips.at(-1);
  const state = useChoices({ ...input, single, onRemoveLast: () => last && onRemove(last.id) });
  useDismiss(root, state.open, state.close);
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && root.current?.contains(relatedTarget))) state.commit();
  };
  return (
    <div class={single ? 'chips chips-single' : 'chips'} ref={root} onFocusOut={leave}>
      <div class="chips-line">
        {chips.length > 0 && (
          <ul class="chips-list" aria-label={t('property.chosen')}>
            {chips.map(({ id, title, color }) => (
              <Chip
                key={id}
                title={title}
                color={color}
                onRemove={() => {
                  onRemove(id);
                  // The pressed button is gone: the keyboard goes on in the input.
                  control.current?.focus();
                }}
              />
            ))}
          </ul>
        )}
        <input
          {...controlProps({ ids, invalid })}
          ref={control}
          class="chips-input"
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={state.open}
          aria-controls={state.open ? listId : undefined}
          aria-activedescendant={state.open && state.active ? optionId(listId, state, state.active) : undefined}
          placeholder={chips.length > 0 ? '' : placeholder}
          value={state.query}
          onClick={state.show}
          onInput={(event) => state.type(event.currentTarget.value)}
          onKeyDown={state.onKeyDown}
        />
      </div>
      {state.open && (
        <ChoiceList
          id={listId}
          labelId={ids.label}
          state={state}
          emptyText={emptyText(state.query)}
          note={note ?? null}
        />
      )}
    </div>
  );
}
