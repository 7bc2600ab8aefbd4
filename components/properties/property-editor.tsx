import type { FieldDraft } from '../../lib/blocks/field-draft.ts';
import { CheckboxEditor } from './checkbox-editor.tsx';
import { DateEditor } from './date-editor.tsx';
import type { DraftOf, EditorProps, FieldIds } from './editor-props.ts';
import { EmailEditor } from './email-editor.tsx';
import type { FieldActions, FieldView } from './field-view.ts';
import { FilesEditor } from './files-editor.tsx';
import { MultiSelectEditor } from './multi-select-editor.tsx';
import { NumberEditor } from './number-editor.tsx';
import { PeopleEditor } from './people-editor.tsx';
import { PhoneEditor } from './phone-editor.tsx';
import { PlaceEditor } from './place-editor.tsx';
import { RelationEditor } from './relation-editor.tsx';
import { RichTextEditor } from './rich-text-editor.tsx';
import { SelectEditor } from './select-editor.tsx';
import { StatusEditor } from './status-editor.tsx';
import { UrlEditor } from './url-editor.tsx';

interface PropertyEditorProps {
  field: FieldView & { draft: FieldDraft };
  ids: FieldIds;
  actions: FieldActions;
}

/** The editor of a column's type. */
export function PropertyEditor({ field, ids, actions }: PropertyEditorProps) {
  const { column, draft } = field;
  const shared = {
    column,
    ids,
    invalid: field.problem !== null,
    onChange: (next: FieldDraft) => actions.onField(column.id, next),
  };
  switch (draft.kind) {
    case 'text':
      return <TextEditor {...shared} draft={draft} />;
    case 'choices':
      return <ChoicesEditor {...shared} draft={draft} lastUsed={field.lastUsed} />;
    case 'date':
      return <DateEditor {...shared} draft={draft} />;
    case 'references': {
      const search = {
        found: actions.foundFor(column.id),
        onSearch: (query: string) => actions.onSearch(column.id, query),
      };
      const Editor = column.type === 'people' ? PeopleEditor : RelationEditor;
      return <Editor {...shared} {...search} draft={draft} />;
    }
    case 'files':
      return <FilesEditor {...shared} draft={draft} onFiles={(files) => actions.onFiles(column.id, draft, files)} />;
    case 'checked':
      return <CheckboxEditor {...shared} draft={draft} />;
    case 'place':
      return <PlaceEditor {...shared} draft={draft} />;
  }
}

function TextEditor(props: EditorProps<DraftOf<'text'>>) {
  switch (props.column.type) {
    case 'number':
      return <NumberEditor {...props} />;
    case 'url':
      return <UrlEditor {...props} />;
    case 'email':
      return <EmailEditor {...props} />;
    case 'phone_number':
      return <PhoneEditor {...props} />;
    default:
      return <RichTextEditor {...props} />;
  }
}

function ChoicesEditor(props: EditorProps<DraftOf<'choices'>> & { lastUsed: readonly string[] }) {
  switch (props.column.type) {
    case 'multi_select':
      return <MultiSelectEditor {...props} />;
    case 'status':
      return <StatusEditor {...props} />;
    default:
      return <SelectEditor {...props} />;
  }
}
