import type { DraftOf, EditorProps } from './editor-props.ts';
import { OptionsField } from './options-field.tsx';

/** One option, or a new one. */
export function SelectEditor(props: EditorProps<DraftOf<'choices'>> & { lastUsed?: readonly string[] }) {
  return <OptionsField {...props} single mayBeNew />;
}
