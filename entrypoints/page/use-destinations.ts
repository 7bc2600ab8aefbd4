import { useCallback, useEffect, useState } from 'preact/hooks';
import { destinationCache } from '../../lib/browser/destination-cache.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import type { Destination } from '../../lib/settings/destination.ts';

/**
 * The places to save to: the last list at once, then what Notion says now; recent ones first.
 * @param round another number whenever an account was added, removed or made anew
 */
export function useDestinations(settings: SettingsStore, connected: boolean, round = 0) {
  const [recent, setRecent] = useState<Destination[]>([]);
  const [listed, setListed] = useState<Destination[]>([]);
  const [picked, setPicked] = useState<string | null>(null);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<ReturnType<typeof viewFailure> | null>(null);

  const refresh = useCallback(async () => {
    setLoading(true);
    const result = await sendMessage('destinations', { query: '' });
    setProblem(result.ok ? null : viewFailure(result.failure));
    if (result.ok) setListed(result.value);
    setLoading(false);
  }, []);

  useEffect(() => {
    void settings.get().then(({ recentDestinations }) => setRecent(recentDestinations));
    void destinationCache.get().then(setListed);
  }, [settings]);

  // `round` stands among the inputs so that other accounts are asked.
  useEffect(() => {
    if (connected) void refresh();
    else setListed([]);
  }, [connected, round, refresh]);

  const items = inOrder(recent, listed);
  return {
    items,
    loading: loading && connected,
    problem,
    /** What the user chose, else the last destination. */
    chosen: picked ?? recent[0]?.id ?? null,
    choose: setPicked,
    refresh: () => void refresh(),
  };
}

/** Recent ones first, named as Notion names them now. */
function inOrder(recent: readonly Destination[], listed: readonly Destination[]): Destination[] {
  const byId = new Map([...recent, ...listed].map((item) => [item.id, item]));
  return [...new Set([...recent, ...listed].map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
}
