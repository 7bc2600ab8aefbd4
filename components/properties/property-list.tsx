import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { Icon } from '../ui/icon.tsx';
import type { FieldActions, FieldView } from './field-view.ts';
import { PropertyRow } from './property-row.tsx';
import './property-list.css';
import './field.css';
import './chips.css';

export interface PropertyListProps {
  /** In sight. */
  first: readonly FieldView[];
  /** Under "More". */
  more: readonly FieldView[];
  actions: FieldActions;
}

/** The properties of the chosen target. */
export function PropertyList({ first, more, actions }: PropertyListProps) {
  const t = useText();
  const [wanted, setWanted] = useState(false);
  // A problem must not hide.
  const open = wanted || more.some(({ problem }) => problem !== null);
  const rows = (fields: readonly FieldView[]) =>
    fields.map((field) => <PropertyRow key={field.column.id} field={field} actions={actions} />);
  if (first.length + more.length === 0) return null;
  return (
    <section class="properties" aria-label={t('property.heading')}>
      {first.length > 0 && <ul class="property-rows">{rows(first)}</ul>}
      {more.length > 0 && (
        <button type="button" class="property-more" aria-expanded={open} onClick={() => setWanted(!open)}>
          <Icon node={ChevronRight} size={14} />
          {t('property.more', [], more.length)}
        </button>
      )}
      {open && <ul class="property-rows">{rows(more)}</ul>}
    </section>
  );
}
