import { useText } from '../hooks/use-text.tsx';
import { controlProps, type DraftOf, type EditorProps } from './editor-props.ts';

/** A place on the map: its point, and what it is called. */
export function PlaceEditor({ draft, onChange, ...field }: EditorProps<DraftOf<'place'>>) {
  const t = useText();
  const input = (part: 'name' | 'address' | 'lat' | 'lon', label: string) => ({
    class: 'field-input',
    autocomplete: 'off',
    placeholder: label,
    'aria-label': label,
    value: draft[part],
    onInput: (event: { currentTarget: HTMLInputElement }) => onChange({ ...draft, [part]: event.currentTarget.value }),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take its name from the label of the row
    <div class="place" role="group" aria-labelledby={field.ids.label}>
      <input type="text" {...controlProps(field)} {...input('name', t('property.placeName'))} dir="auto" />
      <input type="text" {...input('address', t('property.placeAddress'))} dir="auto" />
      <span class="field-line">
        <input type="text" {...input('lat', t('property.latitude'))} dir="ltr" inputMode="decimal" />
        <input type="text" {...input('lon', t('property.longitude'))} dir="ltr" inputMode="decimal" />
      </span>
    </div>
  );
}
