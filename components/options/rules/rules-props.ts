import type { MessageKey } from '../../hooks/message-key.ts';
import type { Destination, Destinations, Problem } from '../../popup/popup-props.ts';

/** The user's rules, in the order in which they are tried. */
export interface RulesView {
  items: readonly RuleView[];
  /** The one whose form is open. */
  editing: RuleFormView | null;
  /** Pattern of the one that was just deleted, and may be brought back. */
  removed: string | null;
  onAdd: () => void;
  onEdit: (id: string) => void;
  onEnable: (id: string, enabled: boolean) => void;
  /** Up or down by so many places. */
  onMove: (id: string, by: number) => void;
  onRemove: (id: string) => void;
  onRestore: () => void;
}

/** A rule in the list. */
export interface RuleView {
  id: string;
  pattern: string;
  enabled: boolean;
  /** Title of the place it names. */
  place: string | null;
  mode: RuleMode | null;
  /** How many columns it fills, the one of tags among them. */
  fills: number;
}

export type RuleMode = 'article' | 'selection' | 'page' | 'bookmark';

/** Something that is wrong with a field. */
export interface FieldTrouble {
  key: MessageKey;
  values?: readonly (string | number)[];
}

/** A template in the form: its text, what is wrong with it, and what it gave when it was tried. */
export interface TemplateField {
  text: string;
  problem: FieldTrouble | null;
  trial: { text: string; problem: FieldTrouble | null } | null;
}

export interface ValueField extends TemplateField {
  columnId: string;
  columnName: string;
}

/** A rule while it is written. */
export interface RuleFormView {
  /** `null` for one that is new. */
  id: string | null;
  pattern: string;
  patternProblem: FieldTrouble | null;
  destinations: Destinations;
  /** Where its pages go; null as usual. */
  place: Destination | null;
  mode: RuleMode | null;
  /** Of the place. */
  templates: readonly { id: string; name: string }[];
  template: string | null;
  tags: TemplateField;
  values: readonly ValueField[];
  /** Columns that can be filled and are not yet. */
  addable: readonly { id: string; name: string }[];
  /** What can stand in a template. */
  names: readonly string[];
  filters: readonly string[];
  /** How the last trial went: on which page, or why not. */
  trial: { title: string; meant: boolean } | { problem: Problem } | null;
  trying: boolean;
  onPattern: (pattern: string) => void;
  onPlace: (id: string | null) => void;
  onMode: (mode: RuleMode | null) => void;
  onTemplate: (id: string | null) => void;
  onTags: (text: string) => void;
  onValue: (columnId: string, text: string) => void;
  onAddValue: (columnId: string) => void;
  onRemoveValue: (columnId: string) => void;
  onTry: () => void;
  /** False when something is wrong: then it is said at the fields. */
  onSave: () => boolean;
  onCancel: () => void;
}
