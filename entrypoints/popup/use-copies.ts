import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { SavedCopies } from '../../lib/messages/saved-copies.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import type { ActiveTab } from './use-active-tab.ts';

/** Whether the page is in the destination already. Asked in the background: null until Notion answered. */
export function useCopies(tab: ActiveTab | null, destination: Destination | undefined): SavedCopies | null {
  const [answer, setAnswer] = useState<{ for: string; copies: SavedCopies } | null>(null);
  const url = tab?.url ?? '';
  const question = `${destination?.id} ${url}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question says which destination it is; its title may change
  useEffect(() => {
    // A place whose kind has no columns is not asked.
    if (!destination || destination.kind !== 'dataSource' || !/^https?:/.test(url)) return;
    let current = true;
    void sendMessage('savedCopies', { destination, url }).then((result) => {
      if (current && result.ok) setAnswer({ for: question, copies: result.value });
    });
    return () => {
      current = false;
    };
  }, [question]);
  return answer?.for === question ? answer.copies : null;
}
