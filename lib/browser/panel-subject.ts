import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** The tab for which the user last pressed the button, the shortcut or the menu entry, in a window with a panel. */
const subjectSchema = v.object({
  tabId: v.number(),
  /** ms since 1970: a panel that opens later than this gesture was not opened by it. */
  at: v.number(),
});

export type PanelSubject = v.InferOutput<typeof subjectSchema>;

/** Hands a gesture to the side panel of a window, which may only just be opening. In memory of the browser only. */
export const panelSubject = {
  async get(windowId: number): Promise<PanelSubject | null> {
    return read(await storage.getItem(keyOf(windowId)));
  },
  put: (windowId: number, subject: PanelSubject): Promise<void> => storage.setItem(keyOf(windowId), subject),
  remove: (windowId: number): Promise<void> => storage.removeItem(keyOf(windowId)),
  watch(windowId: number, onGesture: (subject: PanelSubject) => void, signal: AbortSignal): void {
    const stop = storage.watch(keyOf(windowId), (stored) => {
      const subject = read(stored);
      if (subject) onGesture(subject);
    });
    signal.addEventListener('abort', stop);
  },
};

function read(stored: unknown): PanelSubject | null {
  const parsed = v.safeParse(subjectSchema, stored);
  return parsed.success ? parsed.output : null;
}

function keyOf(windowId: number): `session:${string}` {
  return `session:panel-${windowId}`;
}
