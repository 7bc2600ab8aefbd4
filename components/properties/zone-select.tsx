import { useText } from '../hooks/use-text.tsx';

interface ZoneSelectProps {
  /** IANA name. */
  zone: string;
  onChange: (zone: string) => void;
}

/** The zone a clock is in. */
export function ZoneSelect({ zone, onChange }: ZoneSelectProps) {
  const t = useText();
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <select
      class="field-input"
      aria-label={t('property.zone')}
      value={zone}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {/* `UTC` and older names are zones too, but no longer in the list. */}
      {[...new Set([zone, 'UTC', ...zones])].map((name) => (
        <option key={name} value={name}>
          {name.replaceAll('_', ' ')}
        </option>
      ))}
    </select>
  );
}
