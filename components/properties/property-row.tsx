import { SlidersHorizontal } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { columnIcon } from './column-icon.ts';
import { FieldSettings } from './field-settings.tsx';
import type { FieldActions, FieldView } from './field-view.ts';
import { PropertyEditor } from './property-editor.tsx';

/** Types whose editor is several controls: their label is the name of the group. */
const GROUPS = ['date', 'place'];

interface PropertyRowProps {
  field: FieldView;
  actions: FieldActions;
}

/** One property: its name, its editor, what is wrong with it, and how it is filled. */
export function PropertyRow({ field, actions }: PropertyRowProps) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const ids = { control: `${id}-control`, label: `${id}-label`, problem: `${id}-problem` };
  const { column, draft, problem } = field;
  const name = (
    <>
      <Icon node={columnIcon(column.type)} size={14} />
      <span class="property-name" dir="auto">
        {column.name}
      </span>
    </>
  );
  return (
    <li
      class="property"
      data-column={column.id}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) actions.onLeave(column.id);
      }}
    >
      {draft === null || GROUPS.includes(column.type) ? (
        <span class="property-label" id={ids.label}>
          {name}
        </span>
      ) : (
        <label class="property-label" id={ids.label} for={ids.control}>
          {name}
        </label>
      )}
      <div class="property-value">
        {draft === null ? (
          <span class="property-locked">{t('property.readOnly')}</span>
        ) : (
          <PropertyEditor field={{ ...field, draft }} ids={ids} actions={actions} />
        )}
      </div>
      {draft !== null && (
        <button
          type="button"
          class="icon-button property-settings"
          aria-label={t('property.settings', [column.name])}
          title={t('property.settings', [column.name])}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon node={SlidersHorizontal} size={14} />
        </button>
      )}
      <p class="property-problem" id={ids.problem} role="alert">
        {problem && t(problem.key, problem.values)}
      </p>
      {open && <FieldSettings field={field} actions={actions} />}
    </li>
  );
}
