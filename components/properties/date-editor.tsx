import { useText } from '../hooks/use-text.tsx';
import { controlProps, type DraftOf, type EditorProps } from './editor-props.ts';
import { ZoneSelect } from './zone-select.tsx';

/** A day or a range of days, each with a time if need be, and then with the zone of its clock. */
export function DateEditor({ draft, onChange, ...field }: EditorProps<DraftOf<'date'>>) {
  const t = useText();
  const hasTime = draft.startTime !== '' || draft.endTime !== '';
  const hasEnd = draft.end !== '';
  const change = (part: Partial<typeof draft>) => onChange({ ...draft, ...part });
  const addTime = () =>
    change({ startTime: '09:00', zone: draft.zone || localZone(), ...(hasEnd && { endTime: '10:00' }) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take its name from the label of the row
    <div class="date" role="group" aria-labelledby={field.ids.label}>
      <DateParts
        label={t('property.start')}
        day={draft.start}
        time={draft.startTime}
        hasTime={hasTime}
        control={controlProps(field)}
        onChange={(start, startTime) => change({ start, startTime })}
      />
      {hasEnd && (
        <DateParts
          label={t('property.end')}
          day={draft.end}
          time={draft.endTime}
          hasTime={hasTime}
          onChange={(end, endTime) => change({ end, endTime })}
        />
      )}
      {hasTime && <ZoneSelect zone={draft.zone} onChange={(zone) => change({ zone })} />}
      {draft.start !== '' && (
        <span class="date-more">
          <button
            type="button"
            class="quiet-button"
            onClick={() =>
              hasEnd ? change({ end: '', endTime: '' }) : change({ end: draft.start, endTime: draft.startTime })
            }
          >
            {t(hasEnd ? 'property.removeEnd' : 'property.addEnd')}
          </button>
          <button
            type="button"
            class="quiet-button"
            onClick={() => (hasTime ? change({ startTime: '', endTime: '', zone: '' }) : addTime())}
          >
            {t(hasTime ? 'property.removeTime' : 'property.addTime')}
          </button>
        </span>
      )}
    </div>
  );
}

interface DatePartsProps {
  label: string;
  day: string;
  time: string;
  hasTime: boolean;
  control?: ReturnType<typeof controlProps>;
  onChange: (day: string, time: string) => void;
}

function DateParts({ label, day, time, hasTime, control, onChange }: DatePartsProps) {
  const t = useText();
  return (
    <span class="field-line">
      <input
        {...control}
        class="field-input"
        type="date"
        aria-label={label}
        max="9999-12-31"
        value={day}
        onInput={(event) => onChange(event.currentTarget.value, time)}
      />
      {hasTime && (
        <input
          class="field-input date-time"
          type="time"
          aria-label={t('property.timeOf', [label])}
          value={time}
          onInput={(event) => onChange(day, event.currentTarget.value)}
        />
      )}
    </span>
  );
}

function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
