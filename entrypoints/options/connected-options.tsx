import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import type { JobStore } from '../../lib/ports/job-store.ts';
import type { PageCapture } from '../../lib/ports/page-capture.ts';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import { isEmoji } from '../../lib/settings/face-settings.ts';
import { useConnections } from '../page/use-connections.ts';
import { useCreateDatabase } from '../page/use-create-database.ts';
import { useDefaultDestination } from '../page/use-default-destination.ts';
import { useDestinations } from '../page/use-destinations.ts';
import { useActivity } from './use-activity.ts';
import { useColumns } from './use-columns.ts';
import { useData } from './use-data.ts';
import { useDeclined } from './use-declined.ts';
import { useDiagnostics } from './use-diagnostics.ts';
import { useFace } from './use-face.ts';
import { useRules } from './use-rules.ts';

export interface OptionsStores {
  jobs: JobStore;
  settings: SettingsStore;
  /** For trying rules. */
  pages: PageCapture;
  clock: Clock;
}

/** The options page with the extension behind it. */
export function ConnectedOptions({
  jobs,
  settings: stored,
  pages,
  clock,
  onReset,
}: OptionsStores & { onReset: () => void }) {
  // Another object of the same kind: whoever shows settings reads them anew.
  const [settings, setSettings] = useState(stored);
  const data = useData(settings, () => setSettings({ ...stored }));
  const connections = useConnections();
  const connected = connections.items ?? [];
  const destinations = useDestinations(settings, connected.length > 0, connections.round);
  const { activity, unreadable } = useActivity(jobs);
  const { face, chooseFace } = useFace(settings);
  const { declined, askAgain } = useDeclined(settings);

  const diagnostics = useDiagnostics(jobs);
  const chooseDefault = useDefaultDestination(settings, destinations);
  const create = useCreateDatabase(connected, destinations.items, destinations.pick);
  const usual = destinations.items.find(({ id }) => id === destinations.chosen);
  const columns = useColumns(usual);
  const rules = useRules({ settings, pages, clock }, destinations, usual ?? null);

  return (
    <OptionsApp
      connections={connected}
      signIn={connections.signIn}
      onSignInAgain={connections.signInAgain}
      onCheck={connections.check}
      onAllowNotion={connections.allowNotion}
      onConnect={connections.connect}
      connecting={connections.connecting}
      problem={connections.problem}
      onDisconnect={connections.disconnect}
      disconnected={connections.disconnected}
      destinations={destinations}
      defaultDestination={destinations.chosen}
      onDefaultDestination={chooseDefault}
      onRefreshDestinations={destinations.refresh}
      create={create}
      columns={columns}
      rules={rules}
      data={data}
      face={face}
      onFace={chooseFace}
      declined={declined}
      onAskAgain={askAgain}
      isEmoji={isEmoji}
      activity={activity}
      unreadable={unreadable}
      onRetry={(jobId) => void sendMessage('retryJob', { jobId })}
      onTakeBack={(jobId) => void sendMessage('cancelJob', { jobId })}
      onForget={(jobId) => void sendMessage('forgetJob', { jobId })}
      onClearActivity={() => void sendMessage('clearActivity', undefined)}
      onReset={onReset}
      onOpenPage={(url) => void browser.tabs.create({ url })}
      version={browser.runtime.getManifest().version}
      onCopyDiagnostics={diagnostics.copy}
      diagnosticsCopied={diagnostics.copied}
    />
  );
}
