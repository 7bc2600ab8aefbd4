import { useLocale } from '../hooks/use-text.tsx';
import type { DraftOf, EditorProps } from './editor-props.ts';
import { LineEditor } from './line-editor.tsx';
import { numberUnit } from './number-unit.ts';

/** A number, with the sign of its format beside it. */
export function NumberEditor(props: EditorProps<DraftOf<'text'>>) {
  const unit = numberUnit(props.column.format, useLocale());
  return (
    <span class="field-line">
      <LineEditor {...props} inputMode="decimal" />
      {unit && <span class="field-unit">{unit}</span>}
    </span>
  );
}
