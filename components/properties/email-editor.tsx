import type { DraftOf, EditorProps } from './editor-props.ts';
import { LineEditor } from './line-editor.tsx';

/** An e-mail address. */
export function EmailEditor(props: EditorProps<DraftOf<'text'>>) {
  return <LineEditor {...props} inputMode="email" />;
}
