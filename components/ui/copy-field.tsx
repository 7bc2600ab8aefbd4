import { Check, Copy } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { IconButton } from './icon-button.tsx';
import './copy-field.css';
import './text-field.css';

export interface CopyFieldProps {
  label: string;
  value: string;
  hint: string;
}

/** A text to be taken elsewhere: it can be selected, and a button copies it. */
export function CopyField({ label, value, hint }: CopyFieldProps) {
  const t = useText();
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <div class="copy-field">
        <input id={id} type="text" dir="ltr" readonly value={value} aria-describedby={`${id}-hint`} />
        <IconButton
          node={copied ? Check : Copy}
          label={t(copied ? 'action.copied' : 'action.copy', [label])}
          onPress={copy}
        />
      </div>
      <p class="text-field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
