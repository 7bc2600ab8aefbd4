import { useEffect, useState } from 'preact/hooks';
import type { UpdateCost } from '../../components/popup/popup-props.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { newRateWindow } from '../../lib/job/rate-window.ts';

/** What an update of a page would cost; null until Notion was looked at. */
export function useUpdateCost(connectionId: string | undefined, pageId: string | undefined): UpdateCost | null {
  const [known, setKnown] = useState<{ pageId: string; cost: UpdateCost } | null>(null);
  useEffect(() => {
    if (connectionId === undefined || pageId === undefined) return;
    let current = true;
    void sendMessage('updateCost', { connectionId, pageId }).then((result) => {
      if (!current || !result.ok) return;
      const { replaced: blocks, kept, requests } = result.value;
      setKnown({ pageId, cost: { blocks, kept, requests, seconds: secondsOf(requests) } });
    });
    return () => {
      current = false;
    };
  }, [connectionId, pageId]);
  return known && known.pageId === pageId ? known.cost : null;
}

/** As many requests as the smallest workspaces allow. */
function secondsOf(requests: number): number {
  const { limit, lengthMs } = newRateWindow;
  return Math.ceil((requests * lengthMs) / limit / 1_000);
}
