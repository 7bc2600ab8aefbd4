import { controlProps, type DraftOf, type EditorProps } from './editor-props.ts';

/** Text that grows with what is in it: a hidden twin of the text gives the height. */
export function RichTextEditor(props: EditorProps<DraftOf<'text'>>) {
  return (
    <span class="field-grow" data-text={props.draft.text}>
      <textarea
        {...controlProps(props)}
        class="field-input"
        rows={1}
        dir="auto"
        value={props.draft.text}
        onInput={(event) => props.onChange({ kind: 'text', text: event.currentTarget.value })}
      />
    </span>
  );
}
