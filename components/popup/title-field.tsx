import './title-field.css';

export interface TitleFieldProps {
  label: string;
  value: string;
  onChange: (title: string) => void;
}

/** The page's title, to be edited in place. It grows with its text: a hidden twin of the text gives the height. */
export function TitleField({ label, value, onChange }: TitleFieldProps) {
  return (
    <div class="title-field" data-text={value}>
      <textarea
        rows={1}
        dir="auto"
        aria-label={label}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          // A title in Notion is one line.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </div>
  );
}
