import { useEffect } from 'preact/hooks';

/** Calls `onSave` on Ctrl+Enter or Cmd+Enter anywhere on the page while `enabled`. */
export function useSaveShortcut(enabled: boolean, onSave: () => void): void {
  useEffect(() => {
    if (!enabled) return;
    const saveOnKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      onSave();
    };
    document.addEventListener('keydown', saveOnKey);
    return () => document.removeEventListener('keydown', saveOnKey);
  }, [enabled, onSave]);
}
