import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '../../hooks/use-text.tsx';
import type { TemplateField } from './rules-props.ts';

export interface TemplateInputProps {
  label: string;
  hint?: string;
  field: TemplateField;
  onChange: (text: string) => void;
  /** Beside the line. */
  children?: ComponentChildren;
}

/** A line with places to fill, what is wrong with it, and what came out of it when it was tried. */
export function TemplateInput({ label, hint, field, onChange, children }: TemplateInputProps) {
  const t = useText();
  const id = useId();
  const problem = field.problem ?? field.trial?.problem ?? null;
  return (
    <div class="text-field template-input">
      <label for={id}>{label}</label>
      <div class="template-line">
        <input
          id={id}
          type="text"
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={field.text}
          aria-invalid={field.problem !== null}
          aria-describedby={`${id}-hint ${id}-trial ${id}-error`}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        {children}
      </div>
      {hint && (
        <p class="text-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="template-trial" id={`${id}-trial`} dir="auto">
        {field.trial && (field.trial.text === '' ? t('rule.givesNothing') : t('rule.gives', [field.trial.text]))}
      </p>
      <p class="text-field-error" id={`${id}-error`} role="alert">
        {problem && t(problem.key, problem.values)}
      </p>
    </div>
  );
}
