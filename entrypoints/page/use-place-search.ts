import { useCallback, useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import { notionLinkIds } from '../../lib/settings/notion-link.ts';

/** Typing pauses this long before Notion is asked. ms */
const PAUSE_MS = 350;
/** Shorter texts would find everything. */
const SHORTEST = 2;

interface Found {
  items: Destination[];
  /** The link that led to them, or null for a search by title. */
  link: string | null;
  problem: ReturnType<typeof viewFailure> | null;
}

const NOTHING: Found = { items: [], link: null, problem: null };

/** Asks Notion for what a person types: a title that the list does not hold, or a pasted link. */
export function usePlaceSearch() {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found>(NOTHING);
  const [searching, setSearching] = useState(false);

  useEffect(() => {
    const text = query.trim();
    if (text.length < SHORTEST) return;
    let current = true;
    setSearching(true);
    const ask = async () => {
      const answer = await find(text);
      if (!current) return;
      setFound(answer);
      setSearching(false);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
      setSearching(false);
    };
  }, [query]);

  return { ...found, searching, search: useCallback((text: string) => setQuery(text), []) };
}

async function find(text: string): Promise<Found> {
  if (notionLinkIds(text).length > 0) {
    const result = await sendMessage('resolveLink', { link: text });
    return result.ok
      ? { items: result.value, link: text, problem: null }
      : { items: [], link: text, problem: viewFailure(result.failure) };
  }
  const result = await sendMessage('destinations', { query: text });
  // The list at hand goes on being filtered; what else there is in Notion is an extra.
  return result.ok ? { ...NOTHING, items: result.value.items } : NOTHING;
}
