import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import type { PopupView } from '../../components/popup/popup-props.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { CaptureStore } from '../../lib/ports/capture-store.ts';
import type { JobStore } from '../../lib/ports/job-store.ts';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import { useDestinations } from '../page/use-destinations.ts';
import { allowPictures } from './allow-pictures.ts';
import { copyMarkdown } from './copy-markdown.ts';
import { useAccounts } from './use-accounts.ts';
import { useActiveTab } from './use-active-tab.ts';
import { useJob } from './use-job.ts';
import { useModes } from './use-modes.ts';
import { usePage } from './use-page.ts';
import { useSave } from './use-save.ts';

export interface PopupStores {
  jobs: JobStore;
  settings: SettingsStore;
  captures: CaptureStore;
}

/** The popup with the extension behind it: state from the stores, commands to the worker. */
export function ConnectedPopup({ jobs, settings, captures }: PopupStores) {
  const tab = useActiveTab();
  const accounts = useAccounts();
  const destinations = useDestinations(settings, accounts !== null && accounts.length > 0);
  const { mode, modes, choose: setMode, shot, chooseShot } = useModes(tab);
  const page = usePage(tab, mode);
  const [edited, setTitle] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const save = useSave({
    tab,
    mode: mode === 'screenshot' ? shot : mode,
    title: edited,
    captureId: page.summary?.captureId ?? null,
  });
  const job = useJob(jobs, tab, save.jobId);

  // An empty page leaves the choice of another mode.
  const emptyPage = page.problem?.key === 'error.emptyArticle' ? page.problem : null;
  const view = ((): PopupView => {
    if (job) return { kind: 'job', job };
    if (accounts?.length === 0) return { kind: 'connect' };
    if (page.problem && !emptyPage) return { kind: 'blocked', problem: page.problem };
    return { kind: 'form' };
  })();
  const chosen = destinations.items.find((item) => item.id === destinations.chosen);
  const account = accounts?.find(({ id }) => id === chosen?.connectionId) ?? accounts?.[0];

  // While it runs and when it is done, it is the same wish: nothing of the clip is to stay in Notion.
  const takeBack = () => job && void sendMessage('cancelJob', { jobId: job.id });

  return (
    <PopupApp
      view={view}
      account={account ? { name: account.workspaceName, icon: account.workspaceIcon } : null}
      page={page.facts}
      title={edited ?? page.facts.title}
      onTitle={setTitle}
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
      saving={save.pending}
      onSave={() => chosen && save.start(chosen)}
      onCopyMarkdown={() => void copyMarkdown(captures, page.summary, setCopied)}
      copied={copied}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onUndo={takeBack}
      onCancel={takeBack}
      onRetry={() => {
        if (job) void sendMessage('retryJob', { jobId: job.id });
        else if (save.problem && chosen) save.start(chosen);
        else page.again();
      }}
      onAllowPictures={allowPictures}
      onDeclinePictures={(origins) => void sendMessage('declineOrigins', { origins: [...origins], remember: true })}
      onReload={() => tab && void browser.tabs.reload(tab.id).then(() => window.close())}
      onOpenPage={(url) => void browser.tabs.create({ url }).then(() => window.close())}
      onClose={() => window.close()}
    />
  );
}
