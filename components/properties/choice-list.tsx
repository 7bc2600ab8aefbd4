import { useEffect, useRef } from 'preact/hooks';
import type { Choice, ChoicesState } from '../hooks/use-choices.ts';
import { useText } from '../hooks/use-text.tsx';

interface ChoiceListProps {
  id: string;
  labelId: string;
  state: ChoicesState;
  /** Said when there is nothing to choose. */
  emptyText: string;
  /** Said below the choices. */
  note: string | null;
}

/** The open list under a field. The focus stays in the input; `aria-activedescendant` points here. */
export function ChoiceList({ id, labelId, state, emptyText, note }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' });
  }, [state.active]);
  return (
    <div class="offer-list">
      <div role="listbox" id={id} aria-labelledby={labelId} ref={list}>
        {groups(state.shown).map(([name, choices]) =>
          name === undefined ? (
            choices.map((choice) => <Option key={choice.id} id={id} choice={choice} state={state} />)
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox, as the pattern says
            <div key={name} role="group" aria-label={name}>
              <div class="offer-group" aria-hidden="true">
                {name}
              </div>
              {choices.map((choice) => (
                <Option key={choice.id} id={id} choice={choice} state={state} />
              ))}
            </div>
          ),
        )}
      </div>
      <p class="offer-empty" aria-live="polite">
        {state.shown.length === 0 ? emptyText : note}
      </p>
    </div>
  );
}

function Option({ id, choice, state }: { id: string; choice: Choice; state: ChoicesState }) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the input above holds the focus and the keys, as the pattern says
    <div
      id={optionId(id, state, choice)}
      class="offer-option"
      role="option"
      aria-selected={choice.id === state.active?.id}
      data-active={choice.id === state.active?.id || undefined}
      dir="auto"
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => state.choose(choice)}
    >
      {choice.isNew ? t('property.create', [choice.title]) : choice.title}
    </div>
  );
}

/** Id of the element of a choice in the list `listId`. Ids of choices may hold spaces, ids of elements may not. */
export function optionId(listId: string, { shown }: ChoicesState, choice: Choice): string {
  return `${listId}-${shown.indexOf(choice)}`;
}

function groups(choices: readonly Choice[]): [string | undefined, Choice[]][] {
  const byName = new Map<string | undefined, Choice[]>();
  for (const choice of choices) byName.set(choice.group, [...(byName.get(choice.group) ?? []), choice]);
  return [...byName];
}
