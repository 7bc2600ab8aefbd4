import type { FieldDraft } from '../../lib/blocks/field-draft.ts';
import type { PropertySchema } from '../../lib/blocks/property.ts';
import type { PageFact } from '../../lib/settings/column-habits.ts';
import type { MessageKey } from '../hooks/message-key.ts';
import type { Found } from './references-field.tsx';

export type FilesDraft = Extract<FieldDraft, { kind: 'files' }>;

/** A column of the chosen target, as the form shows it. */
export interface FieldView {
  column: PropertySchema;
  /** null for a column that cannot be filled in. */
  draft: FieldDraft | null;
  /** Why its value cannot be sent, once it is time to say so. */
  problem: { key: MessageKey; values?: readonly (string | number)[] } | null;
  /** Options of an earlier clip, newest first. */
  lastUsed: readonly string[];
  pinned: boolean;
  /** What of the page it can be filled with. */
  facts: readonly PageFact[];
  /** What of the page it is filled with. */
  fact: PageFact | null;
}

/** What the user does to fields, by column id. */
export interface FieldActions {
  onField: (columnId: string, draft: FieldDraft) => void;
  /** Files of the user's computer, to come to those a column of files shows. */
  onFiles: (columnId: string, draft: FilesDraft, files: readonly File[]) => void;
  onPin: (columnId: string, pinned: boolean) => void;
  onFact: (columnId: string, fact: PageFact | null) => void;
  /** The user went elsewhere: what is wrong with the field may be said. */
  onLeave: (columnId: string) => void;
  /** Asks for people or pages. */
  onSearch: (columnId: string, query: string) => void;
  /** What the last search of a field found. */
  foundFor: (columnId: string) => Found;
}
