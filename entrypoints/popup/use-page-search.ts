import { useRef, useState } from 'preact/hooks';
import { useText } from '../../components/hooks/use-text.tsx';
import type { Found } from '../../components/properties/references-field.tsx';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';

/** How long typing must rest before Notion is asked, ms. */
const REST_MS = 200;

/** Pages of Notion by what is typed of their titles. */
export function usePageSearch(connectionId: string | undefined) {
  const t = useText();
  const [found, setFound] = useState<Found>({ items: [], loading: false, reason: null });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef('');

  const ask = async (query: string) => {
    const result = await sendMessage('pages', { connectionId: connectionId ?? '', query });
    if (latest.current !== query) return;
    if (result.ok) return setFound({ items: result.value, loading: false, reason: null });
    const { key, values } = viewFailure(result.failure);
    setFound({ items: [], loading: false, reason: t(key, values) });
  };
  const onQuery = (query: string) => {
    latest.current = query;
    setFound((before) => ({ ...before, loading: true }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void ask(query), query === '' ? 0 : REST_MS);
  };
  return { found, onQuery };
}
