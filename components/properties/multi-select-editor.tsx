import type { DraftOf, EditorProps } from './editor-props.ts';
import { OptionsField } from './options-field.tsx';

/** Any number of options, new ones among them. A comma ends one, as no option holds a comma. */
export function MultiSelectEditor(props: EditorProps<DraftOf<'choices'>> & { lastUsed?: readonly string[] }) {
  return <OptionsField {...props} mayBeNew commaEnds />;
}
