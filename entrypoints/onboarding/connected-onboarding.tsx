import { browser } from 'wxt/browser';
import { OnboardingApp } from '../../components/onboarding/onboarding-app.tsx';
import type { JobStore } from '../../lib/ports/job-store.ts';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import { useConnections } from '../page/use-connections.ts';
import { useCreateDatabase } from '../page/use-create-database.ts';
import { useDefaultDestination } from '../page/use-default-destination.ts';
import { useDestinations } from '../page/use-destinations.ts';
import { useFirstSaved } from './use-first-saved.ts';

export interface OnboardingStores {
  jobs: JobStore;
  settings: SettingsStore;
}

/** The onboarding with the extension behind it. */
export function ConnectedOnboarding({ jobs, settings }: OnboardingStores) {
  const connections = useConnections();
  const accounts = connections.items;
  const destinations = useDestinations(settings, accounts !== null && accounts.length > 0, connections.round);
  const choose = useDefaultDestination(settings, destinations);
  const create = useCreateDatabase(accounts ?? [], destinations.items, destinations.pick);
  const saved = useFirstSaved(jobs);

  return (
    <OnboardingApp
      accounts={accounts}
      signIn={connections.signIn}
      connecting={connections.connecting}
      problem={connections.problem}
      onConnect={connections.connect}
      create={create}
      destinations={destinations}
      destination={destinations.chosen}
      onDestination={choose}
      onRefreshDestinations={destinations.refresh}
      saved={saved}
      onOpenPage={(url) => void browser.tabs.create({ url })}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
