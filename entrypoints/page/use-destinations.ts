import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { destinationCache } from '../../lib/browser/destination-cache.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { PlaceChange } from '../../lib/messages/destination-list.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import { withPinToggled } from '../../lib/settings/settings.ts';
import { usePlaceSearch } from './use-place-search.ts';

/**
 * The places to save to: the last list at once, then what Notion says now; pinned ones first, then recent ones.
 * @param ruled where a rule wants the page to go
 * @param round another number whenever an account was added, removed or made anew
 */
export function useDestinations(settings: SettingsStore, connected: boolean, round = 0, ruled?: Destination | null) {
  const [recent, setRecent] = useState<Destination[]>([]);
  const [pinned, setPinned] = useState<Destination[]>([]);
  const [listed, setListed] = useState<Destination[]>([]);
  const [changes, setChanges] = useState<readonly PlaceChange[]>([]);
  const [picked, setPicked] = useState<Destination | null>(null);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<ReturnType<typeof viewFailure> | null>(null);
  const found = usePlaceSearch();

  const readKept = useCallback(async () => {
    const { recentDestinations, pinnedDestinations } = await settings.get();
    setRecent(recentDestinations);
    setPinned(pinnedDestinations);
  }, [settings]);

  const refresh = useCallback(async () => {
    setLoading(true);
    const result = await sendMessage('destinations', { query: '' });
    const failure = result.ok ? result.value.problem : result.failure;
    setProblem(failure && viewFailure(failure));
    if (result.ok) {
      setListed(result.value.items);
      setChanges(result.value.changes);
      await readKept();
    }
    setLoading(false);
  }, [readKept]);

  // Before the first frame is drawn: the popup can be used as soon as this is known.
  useLayoutEffect(() => {
    void readKept();
    void destinationCache.get().then(setListed);
  }, [readKept]);

  // `round` stands among the inputs so that other accounts are asked.
  useEffect(() => {
    if (connected) void refresh();
    else setListed([]);
  }, [connected, round, refresh]);

  const items = inOrder(
    [...pinned, ...recent, ...(ruled ? [ruled] : []), ...(picked ? [picked] : [])],
    listed,
    found.items,
  );
  const pin = async (id: string) => {
    const destination = items.find((item) => item.id === id);
    if (destination) await settings.update((current) => withPinToggled(current, destination));
    await readKept();
  };
  return {
    items,
    loading: (loading && connected) || found.searching,
    problem: found.problem ?? problem,
    changes,
    pinned: pinned.map(({ id }) => id),
    linked: found.link === null ? null : { link: found.link, ids: found.items.map(({ id }) => id) },
    onSearch: found.search,
    onPin: (id: string) => void pin(id),
    /** What the user chose, else what the rule says, else the last destination. */
    chosen: picked?.id ?? ruled?.id ?? recent[0]?.id ?? pinned[0]?.id ?? null,
    choose: (id: string) => setPicked(items.find((item) => item.id === id) ?? null),
    /** Chooses a place that may not be in the list yet. */
    pick: setPicked,
    refresh: () => void refresh(),
  };
}

/** Kept ones first, each as Notion named it last: the list is newer than what a search found before. */
function inOrder(
  kept: readonly Destination[],
  listed: readonly Destination[],
  found: readonly Destination[],
): Destination[] {
  const newest = new Map([...kept, ...found, ...listed].map((item) => [item.id, item]));
  const order = new Set([...kept, ...listed, ...found].map(({ id }) => id));
  return [...order].flatMap((id) => newest.get(id) ?? []);
}
