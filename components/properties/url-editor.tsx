import type { DraftOf, EditorProps } from './editor-props.ts';
import { LineEditor } from './line-editor.tsx';

/** A web address. */
export function UrlEditor(props: EditorProps<DraftOf<'text'>>) {
  return <LineEditor {...props} inputMode="url" />;
}
