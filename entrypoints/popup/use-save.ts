import { useState } from 'preact/hooks';
import type { PropertyValue } from '../../lib/blocks/property.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { ClipMode } from '../../lib/clip/clip-request.ts';
import type { Write } from '../../lib/job/write.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import type { ActiveTab } from './use-active-tab.ts';

/** What Save takes from the form. */
export interface Wish {
  destination: Destination;
  write: Write;
  /** As the user typed it, or null. */
  title: string | null;
  note: string;
  /** By column id. */
  values: Record<string, PropertyValue>;
  /** Which blocks of the preview to leave out. */
  drop: () => Promise<number[]>;
}

interface Page {
  tab: ActiveTab | null;
  /** Null while it is not known what the tab shows: the worker then looks for itself. */
  mode: ClipMode | null;
  /** The page as it was read, or null while that goes on: the worker then reads it itself. */
  captureId: string | null;
}

/** Sends the clip to the worker the moment Save is pressed: the popup may close right after. */
export function useSave({ tab, mode, captureId }: Page, onAccepted: () => void, close: () => void) {
  const [pending, setPending] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const [problem, setProblem] = useState<ReturnType<typeof viewFailure> | null>(null);

  const start = async ({ destination, write, title, note, values, drop }: Wish) => {
    if (!tab || pending) return;
    setPending(true);
    setProblem(null);
    const sent = sendMessage('startClip', {
      ...{ tabId: tab.id, mode, title, captureId, destination, write, values },
      note: note.trim() || null,
      mayAsk: true,
      drop: await drop(),
    });
    // The area is chosen in the page, which a popup would cover.
    if (mode === 'area') {
      onAccepted();
      close();
    }
    const result = await sent;
    setPending(false);
    if (!result.ok) return setProblem(viewFailure(result.failure));
    setJobId(result.value);
    onAccepted();
  };

  return { pending, jobId, problem, start: (wish: Wish) => void start(wish) };
}
