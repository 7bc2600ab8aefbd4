import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import type { PopupProps, PopupView } from '../../components/popup/popup-props.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { openActivity } from '../../lib/browser/open-activity.ts';
import { hasSidePanel } from '../../lib/browser/side-panel.ts';
import { writeByRule } from '../../lib/clip/write-by-rule.ts';
import type { Write } from '../../lib/job/write.ts';
import type { ConnectionView } from '../../lib/messages/connection-view.ts';
import { ruleAddress } from '../page/rule-address.ts';
import { useCreateDatabase } from '../page/use-create-database.ts';
import { useDestinations } from '../page/use-destinations.ts';
import { allowPictures } from './allow-pictures.ts';
import type { PopupStores } from './open-stores.ts';
import { showInPanel } from './show-in-panel.ts';
import { useAccounts } from './use-accounts.ts';
import type { ActiveTab } from './use-active-tab.ts';
import { useAppend } from './use-append.ts';
import { useColumns } from './use-columns.ts';
import { useCopies } from './use-copies.ts';
import { useDraft } from './use-draft.ts';
import { useFields } from './use-fields.ts';
import { useFrontMatter } from './use-front-matter.ts';
import { useHabits } from './use-habits.ts';
import { useJob } from './use-job.ts';
import { useMarkdown } from './use-markdown.ts';
import { useModes } from './use-modes.ts';
import { useOpenWhenSaved } from './use-open-when-saved.ts';
import { usePage } from './use-page.ts';
import { usePreview } from './use-preview.tsx';
import { useRule } from './use-rule.ts';
import { useSave } from './use-save.ts';
import { useTabsScreen } from './use-tabs-screen.tsx';
import { useUpdateCost } from './use-update-cost.ts';
import { useUsableMark } from './use-usable-mark.ts';

export interface ConnectedPopupProps {
  stores: PopupStores;
  surface: {
    name: PopupProps['surface'];
    /** The user goes on elsewhere: in the page, or in a tab that was opened. */
    leave: () => void;
    /** The clip has ended and was looked at. */
    end: () => void;
  };
  /** The tab it is for; null while that is not known. */
  tab: ActiveTab | null;
  /** The panel stands beside a page that nobody asked to read. */
  asks: { keys: string | null } | null;
}

/** The popup, or the panel, with the extension behind it: state from the stores, commands to the worker. */
export function ConnectedPopup({ stores, surface, tab, asks }: ConnectedPopupProps) {
  const { jobs, settings, captures, schemas, localFiles } = stores;
  const { leave } = surface;
  const [screen, setScreen] = useState<'form' | 'preview' | 'append' | 'update' | 'create' | 'tabs'>('form');
  const accounts = useAccounts();
  const rule = useRule(settings, tab);
  const destinations = useDestinations(settings, accounts !== null && accounts.length > 0, 0, rule?.destination);
  const chosen = destinations.items.find((item) => item.id === destinations.chosen);
  const { mode, modes, known, wanted, choose: setMode, shot, chooseShot } = useModes(tab, rule);
  const page = usePage(tab, mode, known);
  const draft = useDraft(tab);
  const schema = useColumns(schemas, chosen);
  const habits = useHabits(settings, chosen?.id);
  const account = accounts?.find(({ id }) => id === chosen?.connectionId) ?? accounts?.[0];
  const maxUploadBytes = account?.maxUploadBytes ?? 0;
  const fields = useFields({
    ...{ destination: chosen, schema, page: page.summary, habits, draft, localFiles, maxUploadBytes },
  });
  const copies = useCopies(tab, chosen);
  const copy = copies?.kind === 'known' ? copies.copies[0] : undefined;
  const captureId = page.summary?.captureId ?? null;
  const preview = usePreview(screen === 'preview', captureId, draft.entered.title);
  const append = useAppend(chosen?.connectionId);
  const cost = useUpdateCost(chosen?.connectionId, screen === 'update' ? copy?.id : undefined);
  const create = useCreateDatabase(accounts?.map(accountOf) ?? [], destinations.items, (made) => {
    destinations.pick(made);
    setScreen('form');
  });
  const markdown = useMarkdown(captures, settings, page.summary);
  const frontMatter = useFrontMatter(settings);
  const save = useSave({ tab, mode: wanted === 'screenshot' ? shot : wanted, captureId }, draft.forget, leave);
  const job = useJob(jobs, tab, save.jobId);
  const openWhenSaved = useOpenWhenSaved(job, leave);

  const several = useTabsScreen(screen === 'tabs', () => setScreen('tabs'), surface.name === 'popup');
  // An empty page leaves the choice of another mode.
  const emptyPage = page.problem?.key === 'error.emptyArticle' ? page.problem : null;
  const view = ((): PopupView => {
    if (screen === 'tabs' && tab && several.Screen) {
      const { Screen } = several;
      const activity = () => void openActivity().then(leave);
      return {
        kind: 'tabs',
        screen: (
          <Screen
            tab={tab}
            mayClose={surface.name === 'popup'}
            destinations={destinations}
            onBack={() => setScreen('form')}
            onActivity={activity}
          />
        ),
      };
    }
    if (job) return { kind: 'job', job };
    if (accounts?.length === 0) return { kind: 'connect' };
    if (asks) return { kind: 'ask', ...asks };
    if (page.problem && !emptyPage) return { kind: 'blocked', problem: page.problem };
    if (screen === 'preview') return { kind: 'preview', preview: preview.view };
    if (screen === 'append') return { kind: 'append', append: append.view };
    if (screen === 'update') return { kind: 'update', update: { title: copy?.title ?? '', cost } };
    if (screen === 'create') return { kind: 'create', create };
    return { kind: 'form' };
  })();
  useUsableMark(view.kind === 'form' && chosen !== undefined);

  const send = (write: Write | null) => {
    const values = fields.values();
    // What is wrong with a field is said at the field.
    if (!values) return setScreen('form');
    const { title, note } = draft.latest.current;
    if (chosen && write) {
      save.start({ destination: chosen, write, title, note, values, drop: () => preview.dropFor(title) });
    }
  };
  const newPage = writeByRule(rule, chosen?.id);
  const writeOf = {
    form: newPage,
    preview: newPage,
    append: append.write,
    update: null,
    create: null,
    tabs: null,
  } as const;
  const update: Write | null = copy ? { kind: 'update', pageId: copy.id } : null;
  const submit = () => send(screen === 'update' ? update : writeOf[screen]);
  // While it runs and when it is done, it is the same wish: nothing of the clip is to stay in Notion.
  const takeBack = () => job && void sendMessage('cancelJob', { jobId: job.id });

  return (
    <PopupApp
      surface={surface.name}
      view={view}
      account={account ? { name: account.workspaceName, icon: account.workspaceIcon } : null}
      page={page.facts}
      title={draft.entered.title ?? page.facts.title}
      onTitle={(title) => draft.change({ title })}
      mode={mode}
      modes={modes}
      onMode={setMode}
      shot={shot}
      onShot={chooseShot}
      problem={save.problem ?? emptyPage}
      destinations={destinations}
      destination={destinations.chosen}
      onDestination={destinations.choose}
      onRefreshDestinations={destinations.refresh}
      onCreateDatabase={() => setScreen('create')}
      properties={fields.views}
      note={draft.entered.note}
      rule={rule ? { pattern: rule.pattern } : null}
      onEditRule={() => rule && void browser.tabs.create({ url: ruleAddress(rule.id) }).then(leave)}
      onNote={(note) => draft.change({ note })}
      copies={copy ? { kind: 'saved', copy } : copies?.kind === 'noColumn' ? copies : null}
      onUpdate={() => setScreen('update')}
      onAppendToCopy={() => {
        append.choose(copy ? { id: copy.id, title: copy.title } : null);
        setScreen('append');
      }}
      saving={save.pending}
      onSave={submit}
      onSaveAndOpen={() => {
        openWhenSaved();
        submit();
      }}
      onAppendTo={() => setScreen('append')}
      onPick={() => tab && void sendMessage('pickElement', { tabId: tab.id }).then(leave)}
      onCopyMarkdown={markdown.copy}
      onDownloadMarkdown={markdown.download}
      copied={markdown.done}
      frontMatter={frontMatter.wanted}
      onFrontMatter={frontMatter.change}
      onPreview={() => setScreen('preview')}
      onSaveTabs={several.ask}
      onSidePanel={surface.name === 'popup' && hasSidePanel ? () => tab && showInPanel(tab, leave) : null}
      onBack={() => setScreen('form')}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onUndo={takeBack}
      onCancel={takeBack}
      onRetry={() => {
        if (job) void sendMessage('retryJob', { jobId: job.id });
        else if (save.problem) submit();
        else page.again();
      }}
      onAllowPictures={allowPictures}
      onDeclinePictures={(origins) => void sendMessage('declineOrigins', { origins: [...origins], remember: true })}
      onReload={() => tab && void browser.tabs.reload(tab.id).then(leave)}
      onOpenPage={(url) => void browser.tabs.create({ url }).then(leave)}
      onClose={surface.end}
    />
  );
}

/** What making a database wants to know of an account. */
function accountOf({ id, workspaceName, kind }: ConnectionView) {
  return { id, workspace: workspaceName, kind };
}
