import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls `onDismiss` when the user presses or focuses anything outside `root` while `open`. */
export function useDismiss(root: RefObject<HTMLElement | null>, open: boolean, onDismiss: () => void): void {
  useEffect(() => {
    if (!open) return;
    const ending = new AbortController();
    const { signal } = ending;
    let pressed = false;
    const isOutside = ({ target }: Event) => target instanceof Node && !root.current?.contains(target);
    const press = (event: Event) => {
      pressed = isOutside(event);
    };
    // What closes lets go of its room. If it did so at once, the button under the pointer would move away before the
    // press has become a click.
    const release = () => {
      if (pressed) setTimeout(onDismiss);
      pressed = false;
    };
    document.addEventListener('pointerdown', press, { signal });
    document.addEventListener('pointerup', release, { signal });
    document.addEventListener('pointercancel', release, { signal });
    document.addEventListener('focusin', (event) => !pressed && isOutside(event) && onDismiss(), { signal });
    return () => ending.abort();
  }, [root, open, onDismiss]);
}
