import type { SignIn } from '../../components/connect/connect-props.ts';
import type { CreateDatabaseView } from '../../components/connect/create-database-props.ts';
import type { OnboardingProps } from '../../components/onboarding/onboarding-app.tsx';
import type { SettingsDataView } from '../../components/options/data/data-props.ts';
import type { ConnectionView, OptionsProps } from '../../components/options/options-app.tsx';
import type { AppendView, JobView, PopupProps } from '../../components/popup/popup-app.tsx';
import { sampleDestinations } from './sample-destinations.ts';
import { firstFields, moreFields, sampleActions } from './sample-fields.ts';
import { sampleRules } from './sample-rules.ts';

const nothing = () => undefined;

/** The popup on an article that has been read, ready to save. */
export function samplePopup(overrides: Partial<PopupProps> = {}): PopupProps {
  return {
    surface: 'popup',
    view: { kind: 'form' },
    problem: null,
    account: { name: 'Acme research', icon: null },
    page: {
      title: 'The slow return of the night train',
      url: 'https://example.org/night-train',
      site: 'example.org',
      author: 'Mara Lindqvist',
      published: '2026-11-03',
      words: 3200,
      images: 12,
      pages: null,
      reading: false,
    },
    title: 'The slow return of the night train',
    onTitle: nothing,
    mode: 'article',
    modes: [
      { mode: 'article', available: true },
      { mode: 'selection', available: false },
      { mode: 'page', available: true },
      { mode: 'bookmark', available: true },
    ],
    onMode: nothing,
    shot: 'visible',
    onShot: nothing,
    destinations: { items: sampleDestinations, loading: false, problem: null },
    destination: 'reading',
    onDestination: nothing,
    onRefreshDestinations: nothing,
    onCreateDatabase: nothing,
    saving: false,
    onSave: nothing,
    onPick: nothing,
    onCopyMarkdown: nothing,
    copied: null,
    properties: { first: firstFields, more: moreFields, actions: sampleActions() },
    rule: null,
    onEditRule: nothing,
    note: '',
    onNote: nothing,
    copies: null,
    onUpdate: nothing,
    onAppendToCopy: nothing,
    onSaveAndOpen: nothing,
    onAppendTo: nothing,
    onDownloadMarkdown: nothing,
    frontMatter: true,
    onFrontMatter: nothing,
    onPreview: nothing,
    onSaveTabs: nothing,
    onSidePanel: nothing,
    onBack: nothing,
    onOpenOptions: nothing,
    onCancel: nothing,
    onUndo: nothing,
    onRetry: nothing,
    onAllowPictures: nothing,
    onDeclinePictures: nothing,
    onReload: nothing,
    onOpenPage: nothing,
    onClose: nothing,
    ...overrides,
  };
}

/** Appending to a page of a journal. */
export function sampleAppend(overrides: Partial<AppendView> = {}): AppendView {
  return {
    found: { items: [], loading: false, reason: null },
    onQuery: nothing,
    page: null,
    onPage: nothing,
    place: 'end',
    onPlace: nothing,
    headings: [
      { id: 'h1', text: 'Monday' },
      { id: 'h2', text: 'Tuesday' },
    ],
    ...overrides,
  };
}

/** A clip halfway into Notion. */
export function sampleJob(overrides: Partial<JobView> = {}): JobView {
  return {
    state: 'running',
    title: 'The slow return of the night train',
    destination: 'Reading list',
    write: 'create',
    progress: { images: { done: 7, total: 12 }, blocks: { done: 100, total: 231 } },
    waitSeconds: null,
    pageUrl: null,
    problem: null,
    losses: [],
    ways: [],
    question: null,
    seconds: null,
    isPrivate: false,
    ...overrides,
  };
}

/** The same clip, saved, with two simplifications. */
export function sampleDoneJob(overrides: Partial<JobView> = {}): JobView {
  return sampleJob({
    state: 'done',
    progress: { images: { done: 11, total: 12 }, blocks: { done: 231, total: 231 } },
    pageUrl: 'https://app.notion.com/p/1a2b3c4d5e6f47788990a1b2c3d4e5f6',
    losses: [
      { key: 'loss.imageAnswer', values: [403], count: 1 },
      { key: 'loss.table', count: 1 },
    ],
    ways: [
      { key: 'pictures.page', count: 9 },
      { key: 'pictures.fetch', count: 2 },
      { key: 'pictures.linked', count: 1 },
    ],
    seconds: 4.23,
    ...overrides,
  });
}

/** A workspace that was connected with a personal token. */
export function sampleConnection(overrides: Partial<ConnectionView> = {}): ConnectionView {
  return {
    id: 'acme',
    workspace: 'Acme research',
    bot: 'Tearsheet of Mara',
    icon: null,
    tokenEnd: 'Xy9Z',
    kind: 'personal',
    problem: null,
    missing: [],
    ...overrides,
  };
}

/** Two places a database could be made in. */
export function sampleCreate(overrides: Partial<CreateDatabaseView> = {}): CreateDatabaseView {
  return {
    places: [
      { id: 'private acme', title: '', workspace: 'Acme research', isPrivate: true },
      { id: 'library', title: 'Library', workspace: 'Acme research', isPrivate: false },
    ],
    place: 'private acme',
    onPlace: nothing,
    creating: false,
    problem: null,
    created: null,
    onCreate: nothing,
    ...overrides,
  };
}

/** Nothing imported. */
export function sampleData(overrides: Partial<SettingsDataView> = {}): SettingsDataView {
  return {
    proposal: null,
    problem: null,
    done: false,
    onExport: nothing,
    onFile: nothing,
    onReset: nothing,
    onApply: nothing,
    onCancel: nothing,
    ...overrides,
  };
}

/** Somebody's first minute, nothing connected yet. */
export function sampleOnboarding(overrides: Partial<OnboardingProps> = {}): OnboardingProps {
  return {
    accounts: [],
    signIn: sampleSignIn(),
    connecting: false,
    problem: null,
    onConnect: nothing,
    create: sampleCreate(),
    destinations: { items: sampleDestinations, loading: false, problem: null },
    destination: null,
    onDestination: nothing,
    onRefreshDestinations: nothing,
    saved: null,
    onOpenPage: nothing,
    onOpenOptions: nothing,
    ...overrides,
  };
}

/** A build that can sign in. */
export function sampleSignIn(overrides: Partial<SignIn> = {}): SignIn {
  return {
    offered: true,
    redirectUri: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/notion',
    pending: null,
    problem: null,
    onSignIn: nothing,
    onOwnClient: nothing,
    ...overrides,
  };
}

/** The settings of someone who has connected one workspace and saved a few pages. */
export function sampleOptions(overrides: Partial<OptionsProps> = {}): OptionsProps {
  return {
    connections: [sampleConnection()],
    onConnect: nothing,
    connecting: false,
    problem: null,
    signIn: sampleSignIn(),
    onDisconnect: nothing,
    disconnected: null,
    onCheck: nothing,
    onSignInAgain: nothing,
    onAllowNotion: nothing,
    destinations: { items: sampleDestinations, loading: false, problem: null },
    defaultDestination: 'reading',
    onDefaultDestination: nothing,
    onRefreshDestinations: nothing,
    create: sampleCreate(),
    columns: {
      database: 'Reading list',
      proposal: {
        filled: [
          { column: 'title', name: 'Name' },
          { column: 'url', name: 'Link' },
        ],
        missing: ['author', 'cover'],
      },
      adding: false,
      problem: null,
      onAdd: nothing,
    },
    rules: sampleRules(),
    data: sampleData(),
    face: { cover: true, icon: 'emoji', emoji: '🔖' },
    onFace: nothing,
    declined: [],
    onAskAgain: nothing,
    isEmoji: () => true,
    activity: [
      { ...sampleJob(), id: 'c', title: 'A cabin timetable', createdAt: Date.UTC(2026, 10, 21, 12, 30) },
      { ...sampleDoneJob(), id: 'b', createdAt: Date.UTC(2026, 10, 20, 9, 15) },
      {
        ...sampleJob({ state: 'attention', problem: { key: 'error.destinationTrashed' } }),
        id: 'a',
        title: 'Soup for forty',
        destination: 'Recipes',
        createdAt: Date.UTC(2026, 10, 19, 18, 0),
      },
    ],
    unreadable: [],
    onRetry: nothing,
    onTakeBack: nothing,
    onForget: nothing,
    onClearActivity: nothing,
    onReset: nothing,
    onOpenPage: nothing,
    version: '0.1.0',
    onCopyDiagnostics: nothing,
    diagnosticsCopied: false,
    ...overrides,
  };
}
