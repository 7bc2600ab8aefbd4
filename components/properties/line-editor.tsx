import { controlProps, type DraftOf, type EditorProps } from './editor-props.ts';

interface LineEditorProps extends EditorProps<DraftOf<'text'>> {
  /** Which keys a touch keyboard offers. */
  inputMode: 'text' | 'decimal' | 'url' | 'email' | 'tel';
  /** Addresses and numbers run from left to right in every language. */
  dir?: 'auto' | 'ltr';
  placeholder?: string;
}

/** A line of text, for the types that are one. */
export function LineEditor({ inputMode, dir = 'ltr', placeholder, ...field }: LineEditorProps) {
  return (
    <input
      {...controlProps(field)}
      class="field-input"
      type="text"
      dir={dir}
      inputMode={inputMode}
      placeholder={placeholder}
      autocomplete="off"
      spellcheck={false}
      value={field.draft.text}
      onInput={(event) => field.onChange({ kind: 'text', text: event.currentTarget.value })}
    />
  );
}
