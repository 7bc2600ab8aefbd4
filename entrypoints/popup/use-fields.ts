import { useState } from 'preact/hooks';
import type { FieldActions } from '../../components/properties/field-view.ts';
import type { TargetSchema } from '../../lib/blocks/property.ts';
import type { PageToPlan } from '../../lib/plan/fact-value.ts';
import { tidyDraft } from '../../lib/plan/tidy-draft.ts';
import type { LocalFileStore } from '../../lib/ports/local-file-store.ts';
import { withFact, withPin } from '../../lib/settings/column-habits.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import { checkEntered, fieldViews } from './field-views.ts';
import type { DraftState } from './use-draft.ts';
import { useFound } from './use-found.ts';
import type { HabitsState } from './use-habits.ts';
import { useLocalFiles } from './use-local-files.ts';

interface FieldsInput {
  destination: Destination | undefined;
  schema: TargetSchema | null;
  page: PageToPlan | null;
  habits: HabitsState;
  draft: DraftState;
  localFiles: LocalFileStore;
  /** Largest file the workspace takes, bytes. */
  maxUploadBytes: number;
}

/** The properties of the destination: what the form shows of them, and what is sent. */
export function useFields({ destination, schema, page, habits, draft, ...files }: FieldsInput) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const { foundFor, onSearch } = useFound(destination, schema);
  const local = useLocalFiles(files.localFiles, files.maxUploadBytes);
  const dataSourceId = destination?.id ?? '';
  const enteredHere = () => draft.latest.current.fields[dataSourceId] ?? {};

  const actions: FieldActions = {
    onField: (columnId, entered) => {
      const column = schema?.find(({ id }) => id === columnId);
      if (!column) return;
      local.forgive(columnId);
      const here = { ...enteredHere(), [columnId]: tidyDraft(column, entered) };
      draft.change({ fields: { ...draft.latest.current.fields, [dataSourceId]: here } });
    },
    onFiles: (columnId, shown, chosen) =>
      void local.withFiles(shown, chosen).then(({ draft: next, wrong }) => {
        if (next.files.length > shown.files.length) actions.onField(columnId, next);
        local.refuse(columnId, wrong);
      }),
    onPin: (columnId, pinned) => habits.change((before) => withPin(before, columnId, pinned)),
    onFact: (columnId, fact) => {
      habits.change((before) => withFact(before, columnId, fact));
      // What fills the column now takes the place of what stood there.
      const { [columnId]: _, ...others } = enteredHere();
      draft.change({ fields: { ...draft.latest.current.fields, [dataSourceId]: others } });
    },
    onLeave: (columnId) => setLeft((before) => new Set([...before, columnId])),
    onSearch,
    foundFor,
  };

  const views = schema && {
    ...fieldViews({
      schema,
      page,
      habits: habits.habits,
      atOpening: habits.atOpening,
      entered: draft.entered.fields[dataSourceId] ?? {},
      told: (columnId) => tried || left.has(columnId),
      refused: local.refused,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    actions,
  };

  /** What to send, or null when something cannot be: then it is said at the fields, and the first of them is shown. */
  const values = () => {
    const { values: checked, wrong } = checkEntered(schema ?? [], enteredHere());
    if (wrong.length === 0) return checked;
    setTried(true);
    // The row may appear only now, from under "More".
    requestAnimationFrame(() => focusField(wrong));
    return null;
  };
  return { views, values };
}

/** Moves the focus to the first of these fields on the screen. */
function focusField(columnIds: readonly string[]): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-column]')];
  const row = rows.find((each) => columnIds.includes(each.dataset['column'] ?? ''));
  row?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
