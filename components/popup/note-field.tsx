import { useText } from '../hooks/use-text.tsx';
import './note-field.css';

export interface NoteFieldProps {
  value: string;
  onChange: (note: string) => void;
}

/** What the user has to say about the page: it becomes a comment. Grows with its text. */
export function NoteField({ value, onChange }: NoteFieldProps) {
  const t = useText();
  return (
    <div class="note-field" data-text={value}>
      <textarea
        rows={2}
        dir="auto"
        aria-label={t('popup.note')}
        placeholder={t('popup.notePlaceholder')}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
