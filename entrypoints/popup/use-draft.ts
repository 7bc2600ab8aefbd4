import { useEffect, useRef, useState } from 'preact/hooks';
import { type ClipDraft, draftStore } from '../../lib/browser/draft-store.ts';
import type { ActiveTab } from './use-active-tab.ts';

/** What the user has entered; null and empty where nothing. */
export type Entered = Omit<ClipDraft, 'url'>;

const NOTHING: Entered = { title: null, note: '', fields: {} };

/**
 * What the user enters for a page. It is kept while the popup is closed, until it is saved; never for a private window.
 * `latest` holds it also before the next drawing: a key press may enter and save at once.
 */
export function useDraft(tab: ActiveTab | null) {
  const [entered, setEntered] = useState(NOTHING);
  const latest = useRef(NOTHING);
  const show = (next: Entered) => {
    latest.current = next;
    setEntered(next);
  };
  useEffect(() => {
    if (!tab || tab.isPrivate) return;
    void draftStore.get(tab.id, tab.url).then((kept) => {
      // Whoever is faster than the store has begun anew.
      if (kept && latest.current === NOTHING) show({ title: kept.title, note: kept.note, fields: kept.fields });
    });
  }, [tab]);

  const change = (part: Partial<Entered>) => {
    show({ ...latest.current, ...part });
    if (tab && !tab.isPrivate) void draftStore.put(tab.id, { url: tab.url, ...latest.current });
  };
  const forget = () => {
    if (tab) void draftStore.remove(tab.id);
  };
  return { entered, latest, change, forget };
}

export type DraftState = ReturnType<typeof useDraft>;
