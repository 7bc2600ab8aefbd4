import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { Destination } from '../../lib/settings/destination.ts';

/** How many questions are under way at once: Notion answers some three a second. */
const LANES = 3;
const NOTHING: ReadonlyMap<string, number | null> = new Map();

/** When each of these addresses was saved to the place before; asked in the background, one after the other. */
export function useSavedBefore(destination: Destination | undefined, urls: readonly string[]) {
  const [known, setKnown] = useState({ for: '', savedAt: NOTHING });
  const question = `${destination?.id} ${urls.join(' ')}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question says what is asked; a place may get another title
  useEffect(() => {
    if (destination?.kind !== 'dataSource') return;
    const asking = new AbortController();
    const left = [...urls];
    const lane = async () => {
      for (let url = left.shift(); url !== undefined && !asking.signal.aborted; url = left.shift()) {
        const answer = await sendMessage('savedCopies', { destination, url });
        // A place without a column for addresses knows of none.
        if (!answer.ok || answer.value.kind === 'noColumn') return;
        const asked = url;
        const at = answer.value.copies[0]?.createdAt ?? null;
        setKnown((before) => ({
          for: question,
          savedAt: new Map([...(before.for === question ? before.savedAt : NOTHING), [asked, at]]),
        }));
      }
    };
    for (let count = 0; count < LANES; count += 1) void lane();
    return () => asking.abort();
  }, [question]);
  return known.for === question ? known.savedAt : NOTHING;
}
