import type { MessageKey } from '../../hooks/message-key.ts';

/** Taking settings along, and putting them back. */
export interface SettingsDataView {
  /** What would change, before it does; null while nothing is proposed. */
  proposal: ProposalView | null;
  /** Why the last file was not taken. */
  problem: MessageKey | null;
  /** A proposal was just carried out. */
  done: boolean;
  onExport: () => void;
  onFile: (file: File) => void;
  onReset: () => void;
  onApply: () => void;
  onCancel: () => void;
}

export interface ProposalView {
  changes: readonly SettingChangeView[];
  /** Parts of the file that could not be read and stay as they are. */
  unreadable: readonly MessageKey[];
}

/** One setting that would change: entries, on or off, or only that it does. */
export interface SettingChangeView {
  label: MessageKey;
  from: number | boolean | null;
  to: number | boolean | null;
}
