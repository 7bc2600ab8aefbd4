import { useText } from '../hooks/use-text.tsx';
import { ChipsField } from './chips-field.tsx';
import type { DraftOf, EditorProps } from './editor-props.ts';
import { offerOptions } from './offer-options.ts';

interface OptionsFieldProps extends EditorProps<DraftOf<'choices'>> {
  lastUsed?: readonly string[];
  mayBeNew: boolean;
  /** Choosing another takes the place of the first. */
  single?: boolean;
  /** Text with a comma in it is added at once, as it is: whoever holds the draft parts it into names. */
  commaEnds?: boolean;
}

/** Options of a column: what is chosen, and what can be. */
export function OptionsField({
  lastUsed = [],
  mayBeNew,
  single = false,
  commaEnds = false,
  ...field
}: OptionsFieldProps) {
  const t = useText();
  const { column, draft, onChange } = field;
  const add = (names: readonly string[]) => {
    const all = single ? names.slice(-1) : [...new Set([...draft.names, ...names])];
    onChange({ kind: 'choices', names: all });
  };
  const colors = new Map(column.options?.map(({ name, color }) => [name, color]));
  return (
    <ChipsField
      ids={field.ids}
      invalid={field.invalid}
      single={single}
      chips={draft.names.map((name) => ({ id: name, title: name, color: colors.get(name) }))}
      onRemove={(name) => onChange({ kind: 'choices', names: draft.names.filter((each) => each !== name) })}
      placeholder={t(single ? 'property.choose' : 'property.add')}
      listFor={(query) => offerOptions(column, query, { taken: draft.names, lastUsed, mayBeNew })}
      emptyText={(query) => t(query === '' ? 'property.noOptions' : 'property.noMatch')}
      onChoose={({ title }) => add([title])}
      onText={commaEnds ? (text) => add([text]) : undefined}
    />
  );
}
