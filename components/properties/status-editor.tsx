import type { DraftOf, EditorProps } from './editor-props.ts';
import { OptionsField } from './options-field.tsx';

/** One state, in its group; Notion makes no new ones. */
export function StatusEditor(props: EditorProps<DraftOf<'choices'>>) {
  return <OptionsField {...props} single mayBeNew={false} />;
}
