import { useId } from 'preact/hooks';

export interface RuleSelectProps {
  label: string;
  /** Id of the chosen one. */
  value: string | null;
  /** What choosing none is called. */
  none: string;
  options: readonly { id: string; name: string }[];
  onChange: (id: string | null) => void;
}

/** One of a few, or none. */
export function RuleSelect({ label, value, none, options, onChange }: RuleSelectProps) {
  const id = useId();
  return (
    <div class="rule-line-field">
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
