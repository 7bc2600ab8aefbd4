import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { PageOutline } from '../../lib/messages/page-outline.ts';

/** What a page of Notion holds; null until Notion told. */
export function useOutline(connectionId: string | undefined, pageId: string | undefined): PageOutline | null {
  const [known, setKnown] = useState<{ pageId: string; outline: PageOutline } | null>(null);
  useEffect(() => {
    if (connectionId === undefined || pageId === undefined) return;
    let current = true;
    void sendMessage('pageOutline', { connectionId, pageId }).then((result) => {
      if (current && result.ok) setKnown({ pageId, outline: result.value });
    });
    return () => {
      current = false;
    };
  }, [connectionId, pageId]);
  return known && known.pageId === pageId ? known.outline : null;
}
