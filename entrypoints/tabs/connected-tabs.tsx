import { useRef, useState } from 'preact/hooks';
import { TabsScreen } from '../../components/tabs/tabs-screen.tsx';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { requestOpenTabs } from '../../lib/browser/open-tabs.ts';
import { MAX_TABS } from '../../lib/messages/protocol.ts';
import type { useDestinations } from '../page/use-destinations.ts';
import type { ActiveTab } from '../popup/use-active-tab.ts';
import { tabRows } from './tab-rows.ts';
import { useOpenTabs } from './use-open-tabs.ts';
import { useSaveTabs } from './use-save-tabs.ts';
import { useSavedBefore } from './use-saved-before.ts';
import { progressOf, useTabQueue } from './use-tab-queue.ts';

export interface ConnectedTabsProps {
  /** The one the popup is for: its page may be read already. */
  tab: ActiveTab;
  /** The browser closes a popup over its questions. */
  mayClose: boolean;
  destinations: ReturnType<typeof useDestinations>;
  onBack: () => void;
  onActivity: () => void;
}

const NOT_CHOSEN: ReadonlyMap<number, boolean> = new Map();

/** Several tabs of the window, with the extension behind it. */
export function ConnectedTabs({ tab, mayClose, destinations, onBack, onActivity }: ConnectedTabsProps) {
  const [round, setRound] = useState(0);
  const [chosenScope, setScope] = useState<'selected' | 'all' | null>(null);
  const [byHand, setByHand] = useState(NOT_CHOSEN);
  const known = useOpenTabs(tab.windowId, round);
  const tabs = Array.isArray(known) ? known : [];
  const selected = tabs.filter(({ isSelected }) => isSelected).length;
  // Who has selected several wants those.
  const scope = chosenScope ?? (selected > 1 ? 'selected' : 'all');
  const destination = destinations.items.find(({ id }) => id === destinations.chosen);
  const listed = tabRows({ tabs, scope, byHand: NOT_CHOSEN, savedAt: new Map(), limit: MAX_TABS }).rows;
  const urls = tabs.filter(({ id }) => listed.some((row) => row.id === id && row.chosen)).map(({ url }) => url);
  const savedAt = useSavedBefore(destination, urls);
  const { rows, isLimited } = tabRows({ tabs, scope, byHand, savedAt, limit: MAX_TABS });
  const queue = useTabQueue();
  const save = useSaveTabs(tab, mayClose);
  // Once it was seen under way, its end is to be seen too.
  const wasUnderWay = useRef(false);
  wasUnderWay.current ||= save.begun || queue.some(({ state }) => state === 'asking' || state === 'waiting');

  return (
    <TabsScreen
      rows={known === null ? null : rows}
      isUnknown={known === 'unknown'}
      scope={scope}
      counts={{ selected, all: tabs.length }}
      onScope={setScope}
      onToggle={(id, chosen) => setByHand(new Map([...byHand, [id, chosen]]))}
      limit={isLimited ? MAX_TABS : null}
      destinations={destinations}
      destination={destinations.chosen}
      onDestination={destinations.choose}
      onRefreshDestinations={destinations.refresh}
      asking={save.isPrompting ? 0 : queue.filter(({ state }) => state === 'asking').length}
      onAnswer={(answer) => void sendMessage('answerTabs', { answer })}
      progress={wasUnderWay.current ? progressOf(queue) : null}
      problem={save.problem}
      onAllow={() => void requestOpenTabs().then(() => setRound((count) => count + 1))}
      onSave={() => destination && save.start(rows, tabs, destination)}
      onBack={onBack}
      onActivity={onActivity}
    />
  );
}
