import { useId } from 'preact/hooks';
import type { PageFact } from '../../lib/settings/column-habits.ts';
import { useText } from '../hooks/use-text.tsx';
import type { FieldActions, FieldView } from './field-view.ts';

interface FieldSettingsProps {
  field: FieldView;
  actions: Pick<FieldActions, 'onPin' | 'onFact'>;
}

/** Where a property stands, and what of a page fills it. Kept for this data source. */
export function FieldSettings({ field, actions }: FieldSettingsProps) {
  const t = useText();
  const id = useId();
  const { column, facts, fact, pinned } = field;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a grid row without a legend of its own
    <div class="field-settings" role="group" aria-label={t('property.settings', [column.name])}>
      <label class="field-settings-line">
        <input
          type="checkbox"
          checked={pinned}
          onChange={(event) => actions.onPin(column.id, event.currentTarget.checked)}
        />
        {t('property.pin')}
      </label>
      {facts.length > 0 && (
        <span class="field-settings-line">
          <label for={id}>{t('property.fillWith')}</label>
          <select
            id={id}
            value={fact ?? ''}
            onChange={(event) =>
              actions.onFact(column.id, facts.find((each) => each === event.currentTarget.value) ?? null)
            }
          >
            <option value="">{t('property.fillNothing')}</option>
            {facts.map((each: PageFact) => (
              <option key={each} value={each}>
                {t(`fact.${each}`)}
              </option>
            ))}
          </select>
        </span>
      )}
    </div>
  );
}
