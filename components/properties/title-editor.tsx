import { useState } from 'preact/hooks';
import './title-editor.css';

export interface TitleEditorProps {
  label: string;
  value: string;
  onChange: (title: string) => void;
}

/**
 * The page's title, to be edited in place. It grows with its text: a hidden twin of the text gives the height. While it
 * has the focus it keeps what it shows: a better title that the page turns out to have must not come under the caret.
 */
export function TitleEditor({ label, value, onChange }: TitleEditorProps) {
  const [held, setHeld] = useState<string | null>(null);
  const shown = held ?? value;
  const edit = (text: string) => {
    setHeld(text);
    onChange(text);
  };
  return (
    <div class="title-field" data-text={shown}>
      <textarea
        rows={1}
        dir="auto"
        aria-label={label}
        value={shown}
        onFocus={() => setHeld(shown)}
        onBlur={() => setHeld(null)}
        onInput={(event) => edit(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          // A title in Notion is one line.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </div>
  );
}
