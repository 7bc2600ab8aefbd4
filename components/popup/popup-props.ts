import type { ComponentChildren } from 'preact';
import type { Reference } from '../../lib/blocks/field-draft.ts';
import type { PlaceChange } from '../../lib/messages/destination-list.ts';
import type { CreateDatabaseView } from '../connect/create-database-props.ts';
import type { MessageKey } from '../hooks/message-key.ts';
import type { PropertyListProps } from '../properties/property-list.tsx';
import type { Found } from '../properties/references-field.tsx';

export type { PlaceChange };

/** What the popup shows below the account line. */
export type PopupView =
  /** No workspace is connected. */
  | { kind: 'connect' }
  /** This page cannot be clipped. */
  | { kind: 'blocked'; problem: Problem }
  /** The panel stands beside a page it was not asked to read; `keys` is the shortcut that asks, where there is one. */
  | { kind: 'ask'; keys: string | null }
  | { kind: 'form' }
  /** What will be saved, before it is. */
  | { kind: 'preview'; preview: PreviewView }
  | { kind: 'append'; append: AppendView }
  | { kind: 'update'; update: UpdateView }
  /** A new database for clips. */
  | { kind: 'create'; create: CreateDatabaseView }
  /** Several tabs: a screen with its own footer, from a module that is loaded when somebody asks for it. */
  | { kind: 'tabs'; screen: ComponentChildren }
  | { kind: 'job'; job: JobView };

/** Something that went wrong, in words, with what the user can press about it. */
export interface Problem {
  key: MessageKey;
  values?: readonly (string | number)[];
  action?: 'options' | 'retry' | 'reload';
}

/** The preview: its screen comes from a module that is loaded when somebody asks for it. */
export interface PreviewView {
  /** null while it is being made. */
  screen: ComponentChildren;
  problem: Problem | null;
}

/** Adding to a page of Notion. */
export interface AppendView {
  found: Found;
  onQuery: (query: string) => void;
  page: Reference | null;
  onPage: (page: Reference | null) => void;
  /** `start`, `end`, or the id of a heading. */
  place: string;
  onPlace: (place: string) => void;
  headings: readonly { id: string; text: string }[];
}

/** What an update does to the blocks that stand there. */
export interface UpdateCost {
  /** Blocks that go to the trash. */
  blocks: number;
  /** Blocks that stay, because somebody changed them. */
  kept: number;
  requests: number;
  /** About how long that takes. */
  seconds: number;
}

/** Replacing what a saved page holds. */
export interface UpdateView {
  title: string;
  /** What goes and what it takes; null while that is being counted. */
  cost: UpdateCost | null;
}

/** Whether the page is in the chosen place already. */
export type CopiesView = { kind: 'noColumn' } | { kind: 'saved'; copy: { url: string; createdAt: number } };

/** How much of the page is saved. */
export type Mode = 'article' | 'selection' | 'page' | 'bookmark' | 'pdf' | 'screenshot';

/** What a screenshot shows. */
export type Shot = 'visible' | 'area' | 'whole';

/** A place in Notion that takes pages. */
export interface Destination {
  kind: 'dataSource' | 'page';
  id: string;
  title: string;
  icon: { emoji: string } | null;
  /** Where it stands, outermost first: workspace, pages, and the database when it has several data sources. */
  path: readonly string[];
}

/** The places to choose from, in the order they are offered. */
export interface Destinations {
  items: readonly Destination[];
  loading: boolean;
  problem: Problem | null;
  /** What became of places the user keeps. */
  changes?: readonly PlaceChange[];
  /** Ids of the pinned ones. */
  pinned?: readonly string[];
  /** What a pasted link led to. */
  linked?: { link: string; ids: readonly string[] } | null;
  /** The user types in the field. */
  onSearch?: (query: string) => void;
  /** Pins a place, or unpins a pinned one. */
  onPin?: (id: string) => void;
}

export interface Account {
  name: string;
  /** Address of a picture, or an emoji. */
  icon: string | null;
}

/** What is known of the page so far. */
export interface PageFacts {
  title: string;
  url: string;
  site: string | null;
  author: string | null;
  /** ISO 8601. */
  published: string | null;
  words: number | null;
  images: number | null;
  /** Of a PDF. */
  pages: number | null;
  /** Its content is still being read. */
  reading: boolean;
}

/** A clip on its way, as the user sees it. */
export interface JobView {
  state: 'collecting' | 'queued' | 'running' | 'waiting' | 'done' | 'attention' | 'cancelled';
  title: string;
  /** Title of the place it goes to. */
  destination: string;
  /** Makes a page, adds to one that is there, or takes the place of what stands on one. */
  write: 'create' | 'append' | 'update';
  progress: { images: Count; blocks: Count };
  /** Until it goes on by itself, while `waiting`. */
  waitSeconds: number | null;
  /** In Notion, as soon as it exists. */
  pageUrl: string | null;
  problem: Problem | null;
  losses: readonly LossView[];
  /** By what way its pictures were stored. */
  ways: readonly LossView[];
  /** Whether pictures may be fetched from other sites, while that is open. */
  question: PictureQuestionView | null;
  /** How long it took, when `done`. */
  seconds: number | null;
  /** From a private window: nothing is kept of it when it has ended, so it cannot be taken back either. */
  isPrivate: boolean;
}

/** Pictures that the page may not read, and the sites they would be fetched from. */
export interface PictureQuestionView {
  origins: readonly string[];
  /** Of the site with most of them. */
  host: string;
  count: number;
  /** Something other than pictures is among them, such as a PDF. */
  isFiles: boolean;
}

export interface Count {
  done: number;
  total: number;
}

/** Simplifications of one kind: `count` fills `$1` of the sentence, `values` the places from `$2` on. */
export interface LossView {
  key: MessageKey;
  values?: readonly (string | number)[];
  count: number;
}

export interface PopupProps {
  /** The popup of the toolbar button, or the panel beside the page, which has more room and stays. */
  surface: 'popup' | 'panel';
  view: PopupView;
  /** null while nothing is connected. */
  account: Account | null;
  page: PageFacts;
  /** As the user will save it. */
  title: string;
  onTitle: (title: string) => void;
  mode: Mode;
  modes: readonly { mode: Mode; available: boolean }[];
  onMode: (mode: Mode) => void;
  /** What a screenshot will show, in that mode. */
  shot: Shot;
  onShot: (shot: Shot) => void;
  destinations: Destinations;
  /** Id of the chosen destination. */
  destination: string | null;
  onDestination: (id: string) => void;
  onRefreshDestinations: () => void;
  onCreateDatabase: () => void;
  /** The columns of the destination; null while they are not known, and where there are none. */
  properties: PropertyListProps | null;
  /** The user's rule for this page. */
  rule: { pattern: string } | null;
  onEditRule: () => void;
  /** Becomes a comment. */
  note: string;
  onNote: (note: string) => void;
  /** null while nobody knows. */
  copies: CopiesView | null;
  onUpdate: () => void;
  onAppendToCopy: () => void;
  /** Why the last Save was not accepted, or why this mode finds nothing to save. The form stays usable. */
  problem?: Problem | null;
  /** Save was pressed and waits for the page to be read. */
  saving: boolean;
  onSave: () => void;
  onSaveAndOpen: () => void;
  onAppendTo: () => void;
  /** Point in the page at what to save. */
  onPick: () => void;
  onCopyMarkdown: () => void;
  onDownloadMarkdown: () => void;
  /** Whether a downloaded file begins with what is known of the page. */
  frontMatter: boolean;
  onFrontMatter: (wanted: boolean) => void;
  onPreview: () => void;
  onSaveTabs: () => void;
  /** null where the browser has no side panel, and in the panel itself. */
  onSidePanel: (() => void) | null;
  /** From a screen of its own to the form. */
  onBack: () => void;
  /** The Markdown is on the clipboard, or in a file. */
  copied: 'clipboard' | 'file' | null;
  onOpenOptions: () => void;
  onCancel: () => void;
  /** Take a saved page back: it goes to Notion's trash. */
  onUndo: () => void;
  onRetry: () => void;
  /** Let pictures be fetched from these sites: the browser asks once more. */
  onAllowPictures: (origins: readonly string[]) => void;
  onDeclinePictures: (origins: readonly string[]) => void;
  /** Load the page in the tab again. */
  onReload: () => void;
  onOpenPage: (url: string) => void;
  onClose: () => void;
}
