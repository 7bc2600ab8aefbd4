import type { FieldDraft, Reference } from '../../lib/blocks/field-draft.ts';
import { useText } from '../hooks/use-text.tsx';
import { ChipsField } from './chips-field.tsx';
import type { DraftOf, EditorProps } from './editor-props.ts';

/** People or pages that were found for what was typed. */
export interface Found {
  items: readonly Reference[];
  loading: boolean;
  /** Why there are not more of them, or null. */
  reason: string | null;
}

export interface ReferencesFieldProps extends EditorProps<DraftOf<'references'>> {
  found: Found;
  onSearch: (query: string) => void;
}

/** People or pages: what is chosen, and a search for more. */
export function ReferencesField({ found, onSearch, ...field }: ReferencesFieldProps) {
  const t = useText();
  const { items } = field.draft;
  const change = (next: readonly Reference[]): void => {
    const draft: FieldDraft = { kind: 'references', items: [...next] };
    field.onChange(draft);
  };
  const offered = found.items.filter(({ id }) => !items.some((item) => item.id === id));
  const emptyText = (query: string) => {
    if (found.loading) return t('property.searching');
    return found.reason ?? t(query === '' ? 'property.nothingFound' : 'property.noMatch');
  };
  return (
    <ChipsField
      ids={field.ids}
      invalid={field.invalid}
      chips={items}
      onRemove={(id) => change(items.filter((item) => item.id !== id))}
      placeholder={t('property.search')}
      listFor={() => offered}
      emptyText={emptyText}
      note={offered.length > 0 ? found.reason : null}
      onChoose={({ id, title }) => change([...items, { id, title }])}
      onQuery={onSearch}
    />
  );
}
