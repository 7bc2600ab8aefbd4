import { controlProps, type DraftOf, type EditorProps } from './editor-props.ts';

/** Yes or no. */
export function CheckboxEditor(props: EditorProps<DraftOf<'checked'>>) {
  return (
    <input
      {...controlProps(props)}
      class="field-checkbox"
      type="checkbox"
      checked={props.draft.checked}
      onChange={(event) => props.onChange({ kind: 'checked', checked: event.currentTarget.checked })}
    />
  );
}
