import { useId } from 'preact/hooks';
import './choice.css';

export interface ChoiceProps<Value extends string> {
  /** Accessible name of the group. */
  label: string;
  options: readonly { value: Value; text: string; disabled: boolean }[];
  value: Value;
  onChange: (value: Value) => void;
}

/**
 * One of a few, side by side. Native radio buttons lie invisibly over their labels, so that arrow keys, focus and
 * forms work as everywhere.
 */
export function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class="choice-option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}
