import type { ColumnProposal } from '../../lib/messages/protocol.ts';
import type { ConnectProps } from '../connect/connect-props.ts';
import type { CreateDatabaseView } from '../connect/create-database-props.ts';
import type { Destinations, JobView, Problem } from '../popup/popup-props.ts';
import type { SettingsDataView } from './data/data-props.ts';
import type { RulesView } from './rules/rules-props.ts';

/** A connected workspace. */
export interface ConnectionView {
  id: string;
  workspace: string;
  bot: string;
  /** Address of a picture, or an emoji. */
  icon: string | null;
  /** The last four characters of the token. */
  tokenEnd: string;
  kind: 'signIn' | 'personal' | 'internal';
  /** What is wrong with it, or null: fine, or not known yet. */
  problem: Problem | null;
  /** What its owner does not let it do. */
  missing: readonly ('read' | 'insert' | 'update' | 'comment')[];
}

/** How clips fill the columns of a database. */
export interface ColumnsView {
  /** Title of the database. */
  database: string;
  proposal: ColumnProposal;
  /** Columns are being added. */
  adding: boolean;
  problem: Problem | null;
  onAdd: () => void;
}

/** An account that was just removed. */
export interface Disconnected {
  /** False when Notion could not be told. */
  told: boolean;
  /** Titles of clips that wait for it. */
  waiting: readonly string[];
}

/** A recent clip. */
export interface ActivityView extends JobView {
  id: string;
  /** When it was accepted, ms since 1970. */
  createdAt: number;
}

/** Cover and icon of new pages. */
export interface FaceView {
  cover: boolean;
  icon: 'site' | 'emoji' | 'none';
  emoji: string;
}

/** The list of clips, and what can be done about them. */
export interface ActivityProps {
  /** Newest first. */
  activity: readonly ActivityView[];
  /** Ids of records that cannot be read. */
  unreadable: readonly string[];
  onRetry: (id: string) => void;
  /** Stop a clip and take back what it made: Cancel while it runs, Undo when it is done. */
  onTakeBack: (id: string) => void;
  /** Remove one from the list. */
  onForget: (id: string) => void;
  /** Remove all that have ended from the list. */
  onClearActivity: () => void;
  onOpenPage: (url: string) => void;
}

/** About the extension, and what helps to find a fault in it. */
export interface AboutProps {
  /** Of the extension. */
  version: string;
  onCopyDiagnostics: () => void;
  diagnosticsCopied: boolean;
}

export interface OptionsProps extends ConnectProps, ActivityProps, AboutProps {
  connections: readonly ConnectionView[];
  /** Remove everything from this browser. */
  onReset: () => void;
  onDisconnect: (id: string) => void;
  disconnected: Disconnected | null;
  /** Ask Notion again how a connection is. */
  onCheck: (id: string) => void;
  /** Sign in again to an account that Notion ended. */
  onSignInAgain: (id: string) => void;
  /** Ask the browser for the access to Notion that was withdrawn. */
  onAllowNotion: () => void;
  destinations: Destinations;
  /** Id of the destination that new clips and quick save go to. */
  defaultDestination: string | null;
  onDefaultDestination: (id: string) => void;
  onRefreshDestinations: () => void;
  create: CreateDatabaseView;
  /** Of the default destination; null for a page, and while it is not known. */
  columns: ColumnsView | null;
  rules: RulesView;
  data: SettingsDataView;
  face: FaceView;
  onFace: (face: FaceView) => void;
  /** Sites that pictures are not fetched from, as origins. */
  declined: readonly string[];
  onAskAgain: (origin: string) => void;
  /** Whether a text is an emoji that Notion takes as an icon. */
  isEmoji: (text: string) => boolean;
  /** Newest first. */
  activity: readonly ActivityView[];
  onRetry: (id: string) => void;
  onOpenPage: (url: string) => void;
}
