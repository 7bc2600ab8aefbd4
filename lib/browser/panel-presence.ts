/** Tells every context of ours that a window has its side panel open, until the panel is gone. */
export function announcePanel(windowId: number): void {
  // Held for the life of the page, and freed with it however it ends.
  void navigator.locks.request(nameOf(windowId), () => new Promise(() => {}));
}

/** Whether the side panel is open in a window. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === nameOf(windowId));
}

function nameOf(windowId: number): string {
  return `panel-${windowId}`;
}
