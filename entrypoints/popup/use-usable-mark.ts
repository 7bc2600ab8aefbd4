import { useEffect } from 'preact/hooks';

/** The moment the popup can be used: `npm run bench:popup` reads this mark. */
const USABLE = 'popup-usable';

/** Marks, once, when the destination is shown and Save can be pressed. */
export function useUsableMark(usable: boolean): void {
  useEffect(() => {
    if (usable && performance.getEntriesByName(USABLE).length === 0) performance.mark(USABLE);
  }, [usable]);
}
