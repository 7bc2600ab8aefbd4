import { useState } from 'preact/hooks';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { ClipMode } from '../../lib/clip/clip-request.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import type { ActiveTab } from './use-active-tab.ts';

/** What Save takes from the form. */
interface Draft {
  tab: ActiveTab | null;
  mode: ClipMode;
  /** As the user typed it, or null. */
  title: string | null;
  /** The page as it was read, or null while that goes on: the worker then reads it itself. */
  captureId: string | null;
}

/** Sends the clip to the worker the moment Save is pressed: the popup may close right after. */
export function useSave({ tab, mode, title, captureId }: Draft) {
  const [pending, setPending] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const [problem, setProblem] = useState<ReturnType<typeof viewFailure> | null>(null);

  const start = async (destination: Destination) => {
    if (!tab || pending) return;
    setPending(true);
    setProblem(null);
    const sent = sendMessage('startClip', { tabId: tab.id, mode, title, captureId, destination, mayAsk: true });
    // The area is chosen in the page, which a popup would cover.
    if (mode === 'area') window.close();
    const result = await sent;
    setPending(false);
    if (result.ok) setJobId(result.value);
    else setProblem(viewFailure(result.failure));
  };

  return { pending, jobId, problem, start: (destination: Destination) => void start(destination) };
}
