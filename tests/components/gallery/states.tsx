import type { ComponentChild } from 'preact';
import { OnboardingApp } from '../../../components/onboarding/onboarding-app.tsx';
import { OptionsApp } from '../../../components/options/options-app.tsx';
import { type JobView, type LossView, PopupApp, type PopupProps } from '../../../components/popup/popup-app.tsx';
import { PreviewScreen } from '../../../components/preview/preview-screen.tsx';
import type { TabsProps } from '../../../components/tabs/tabs-props.ts';
import { TabsScreen } from '../../../components/tabs/tabs-screen.tsx';
import { SAMPLES } from '../../preview/sample-blocks.ts';
import { firstFields, moreFields, sampleActions, wrongFields } from '../sample-fields.ts';
import {
  sampleAppend,
  sampleConnection,
  sampleCreate,
  sampleData,
  sampleDoneJob,
  sampleJob,
  sampleOnboarding,
  sampleOptions,
  samplePopup,
  sampleSignIn,
} from '../sample-props.ts';
import { sampleRuleForm, sampleRules } from '../sample-rules.ts';
import { sampleTabs } from '../sample-tabs.ts';

const popup = (overrides?: Partial<PopupProps>) => () => <PopupApp {...samplePopup(overrides)} />;
const job = (view: JobView) => popup({ view: { kind: 'job', job: view } });
const tabs = (overrides?: Partial<TabsProps>) =>
  popup({ view: { kind: 'tabs', screen: <TabsScreen {...sampleTabs(overrides)} /> } });
const page = samplePopup().page;

const savedBefore = {
  kind: 'saved' as const,
  copy: { url: 'https://app.notion.com/p/1', createdAt: Date.UTC(new Date().getUTCFullYear(), 9, 3, 12) },
};
const preview = (losses: readonly LossView[]) =>
  popup({
    view: {
      kind: 'preview',
      preview: {
        problem: null,
        screen: (
          <PreviewScreen
            blocks={Object.values(SAMPLES)}
            dropped={new Set([0])}
            losses={losses}
            onDrop={() => undefined}
          />
        ),
      },
    },
  });

/** Every screen in every state, by name. */
export const states: Record<string, () => ComponentChild> = {
  'popup-ready': popup(),
  'popup-reading': popup({
    page: { ...page, author: null, published: null, words: null, images: null, reading: true },
    modes: samplePopup().modes.map(({ mode }) => ({ mode, available: true })),
  }),
  'popup-queued': popup({ page: { ...page, reading: true }, saving: true }),
  'popup-more-open': popup({
    properties: {
      first: firstFields,
      more: moreFields.map((field) =>
        field.column.name === 'Link' ? { ...field, problem: { key: 'field.web' } } : field,
      ),
      actions: sampleActions(),
    },
  }),
  'popup-wrong-fields': popup({ properties: { first: wrongFields, more: moreFields, actions: sampleActions() } }),
  'popup-rule': popup({ rule: { pattern: 'example.org/blog/*' } }),
  'popup-note': popup({ note: 'Ask Jon about the sleeper from Altona.\nAnd the one to Malmö.' }),
  'popup-saved-before': popup({ copies: savedBefore }),
  'popup-saved-long-ago': popup({
    copies: { ...savedBefore, copy: { ...savedBefore.copy, createdAt: Date.UTC(2023, 9, 3) } },
  }),
  'popup-no-address-column': popup({ copies: { kind: 'noColumn' } }),
  'popup-preview': preview([]),
  'popup-preview-losses': preview(sampleDoneJob().losses),
  'popup-preview-reading': popup({ view: { kind: 'preview', preview: { screen: null, problem: null } } }),
  'popup-append': popup({ view: { kind: 'append', append: sampleAppend() } }),
  'popup-append-place': popup({
    view: { kind: 'append', append: sampleAppend({ page: { id: 'j', title: 'Journal of the autumn' } }) },
  }),
  'popup-update': popup({
    view: {
      kind: 'update',
      update: {
        title: 'The slow return of the night train',
        cost: { blocks: 231, kept: 2, requests: 462, seconds: 154 },
      },
    },
  }),
  'popup-update-counting': popup({ view: { kind: 'update', update: { title: 'The slow return', cost: null } } }),
  'popup-create': popup({ view: { kind: 'create', create: sampleCreate() } }),
  'popup-copied': popup({ copied: 'clipboard' }),
  'popup-long-title': popup({
    title:
      'An unusually long headline about the slow return of the night train, the people who never stopped waiting for it, and the timetable that nobody could read',
    account: { name: 'A workspace with a name that is much too long for one line', icon: '🦉' },
  }),
  'popup-no-destination': popup({ destination: null }),
  'popup-loading': popup({ destination: null, destinations: { items: [], loading: true, problem: null } }),
  'popup-nothing-shared': popup({ destination: null, destinations: { items: [], loading: false, problem: null } }),
  'popup-list-problem': popup({
    destinations: {
      items: samplePopup().destinations.items,
      loading: false,
      problem: { key: 'error.network', action: 'retry' },
    },
  }),
  'popup-empty-article': popup({ problem: { key: 'error.emptyArticle' } }),
  'popup-connect': popup({ view: { kind: 'connect' }, account: null, destination: null }),
  'popup-blocked': popup({ view: { kind: 'blocked', problem: { key: 'error.pageNotClippable' } } }),
  'popup-blocked-reload': popup({ view: { kind: 'blocked', problem: { key: 'error.pageChanged', action: 'reload' } } }),
  'popup-job-collecting': job(
    sampleJob({ state: 'collecting', progress: { images: { done: 2, total: 12 }, blocks: { done: 0, total: 231 } } }),
  ),
  'popup-job-queued': job(
    sampleJob({ state: 'queued', progress: { images: { done: 0, total: 12 }, blocks: { done: 0, total: 231 } } }),
  ),
  'popup-job-running': job(sampleJob()),
  'popup-job-question-file': job(
    sampleJob({
      question: { origins: ['https://img.example.com'], host: 'img.example.com', count: 1, isFiles: true },
    }),
  ),
  'popup-job-question': job(
    sampleJob({
      question: { origins: ['https://img.example.com'], host: 'img.example.com', count: 3, isFiles: false },
    }),
  ),
  'popup-job-waiting': job(
    sampleJob({ state: 'waiting', waitSeconds: 42, problem: { key: 'error.rateLimited', values: [42] } }),
  ),
  'popup-job-offline': job(sampleJob({ state: 'waiting', problem: { key: 'error.offline' } })),
  'popup-job-done': job(sampleDoneJob()),
  'popup-job-done-clean': job(sampleDoneJob({ losses: [] })),
  'popup-job-attention': job(
    sampleJob({ state: 'attention', problem: { key: 'error.destinationGone', action: 'retry' } }),
  ),
  'popup-job-uncertain': job(
    sampleJob({
      state: 'attention',
      problem: { key: 'error.uncertain' },
      pageUrl: 'https://app.notion.com/p/1a2b3c4d5e6f47788990a1b2c3d4e5f6',
    }),
  ),
  'popup-job-cancelled': job(sampleJob({ state: 'cancelled' })),
  'popup-tabs': tabs(),
  'popup-tabs-limit': tabs({ limit: 50 }),
  'popup-tabs-unknown': tabs({ rows: [], isUnknown: true }),
  'popup-tabs-reading': tabs({ progress: { done: 2, total: 5, bookmarked: 1, failed: [] }, asking: 3 }),
  'popup-tabs-done': tabs({
    progress: {
      ...{ done: 5, total: 5, bookmarked: 0 },
      failed: [{ title: 'Soup for forty', problem: { key: 'error.storageFull' } }],
    },
  }),
  'panel-ready': popup({ surface: 'panel', onSidePanel: null }),
  'panel-asks': popup({ surface: 'panel', view: { kind: 'ask', keys: 'Ctrl+Shift+Y' } }),
  'panel-job-done': popup({ surface: 'panel', view: { kind: 'job', job: sampleDoneJob() } }),
  'options-connected': () => <OptionsApp {...sampleOptions()} />,
  'options-rule': () => (
    <OptionsApp {...sampleOptions({ rules: sampleRules({ editing: sampleRuleForm() }), activity: [] })} />
  ),
  'options-rule-tried': () => (
    <OptionsApp
      {...sampleOptions({
        activity: [],
        rules: sampleRules({
          removed: 'old.example.org',
          editing: sampleRuleForm({
            id: null,
            place: null,
            templates: [],
            tags: { text: '{{titel}}', problem: { key: 'template.unknownName', values: [3, 'titel'] }, trial: null },
            values: [
              {
                ...{ columnId: 'a', columnName: 'Author', text: '{{author|upper}}', problem: null },
                trial: { text: 'MARA LIND', problem: null },
              },
              {
                ...{ columnId: 'p', columnName: 'Published', text: '{{title}}', problem: null },
                trial: { text: 'The slow return of the night train', problem: { key: 'field.date' } },
              },
            ],
            trial: { title: 'The slow return of the night train', meant: false },
          }),
        }),
      })}
    />
  ),
  'options-import': () => (
    <OptionsApp
      {...sampleOptions({
        activity: [],
        data: sampleData({
          proposal: {
            changes: [
              { label: 'rule.heading', from: 2, to: 5 },
              { label: 'popup.frontMatter', from: true, to: false },
              { label: 'data.declinedImageOrigins', from: 0, to: 1 },
              { label: 'options.pages', from: null, to: null },
            ],
            unreadable: ['data.columns'],
          },
        }),
      })}
    />
  ),
  'options-import-refused': () => (
    <OptionsApp {...sampleOptions({ activity: [], data: sampleData({ problem: 'data.notJson' }) })} />
  ),
  'options-declined': () => (
    <OptionsApp
      {...sampleOptions({ activity: [], declined: ['https://img.example.com', 'https://cdn.example.org'] })}
    />
  ),
  'options-accounts': () => (
    <OptionsApp
      {...sampleOptions({
        connections: [
          sampleConnection({ kind: 'signIn', icon: '🦉', problem: { key: 'error.reconnect' } }),
          sampleConnection({ id: 'b', workspace: 'Home', kind: 'internal', missing: ['insert', 'comment'] }),
          sampleConnection({ id: 'c', workspace: 'Club', problem: { key: 'error.accessWithdrawn' } }),
        ],
        disconnected: { told: false, waiting: ['Soup for forty', 'A cabin timetable'] },
        activity: [],
      })}
    />
  ),
  'options-own-client': () => (
    <OptionsApp
      {...sampleOptions({
        connections: [],
        activity: [],
        signIn: sampleSignIn({ problem: { way: 'direct', problem: { key: 'error.signInClient' } } }),
      })}
    />
  ),
  'onboarding-connect': () => <OnboardingApp {...sampleOnboarding()} />,
  'onboarding-place': () => <OnboardingApp {...sampleOnboarding({ accounts: [sampleConnection()] })} />,
  'onboarding-saved': () => (
    <OnboardingApp
      {...sampleOnboarding({
        accounts: [sampleConnection()],
        destination: 'reading',
        create: sampleCreate({ created: 'Web clips' }),
        saved: { title: 'The slow return of the night train', pageUrl: 'https://app.notion.com/p/1' },
      })}
    />
  ),
  'options-new': () => <OptionsApp {...sampleOptions({ connections: [], activity: [] })} />,
  'options-connecting': () => <OptionsApp {...sampleOptions({ connections: [], activity: [], connecting: true })} />,
  'options-wrong-token': () => (
    <OptionsApp {...sampleOptions({ connections: [], activity: [], problem: { key: 'error.tokenInvalid' } })} />
  ),
};
