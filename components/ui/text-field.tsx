import { useId } from 'preact/hooks';
import './text-field.css';

export interface TextFieldProps {
  label: string;
  hint: string;
  value: string;
  /** Sentence about what is wrong with the value, or null. */
  error: string | null;
  /** Shows dots instead of the text, so that nobody reads along. */
  masked?: boolean;
  /** It runs from left to right in every language. */
  isAddress?: boolean;
  onChange: (value: string) => void;
}

/** A line of text with its label, a hint and, if need be, what is wrong with it. */
export function TextField({ label, hint, value, error, masked = false, isAddress = false, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        // A password field would be no textbox to assistive technology and would be offered to password managers.
        class={masked ? 'text-field-masked' : undefined}
        dir={isAddress ? 'ltr' : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="text-field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="text-field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}
