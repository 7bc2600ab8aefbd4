import type { DraftOf, EditorProps } from './editor-props.ts';
import { LineEditor } from './line-editor.tsx';

/** A telephone number. */
export function PhoneEditor(props: EditorProps<DraftOf<'text'>>) {
  return <LineEditor {...props} inputMode="tel" />;
}
