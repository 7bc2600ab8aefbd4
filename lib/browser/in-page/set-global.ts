/**
 * Leaves a value for the script that is injected next. Runs in the page's isolated world, which the page's own scripts
 * cannot reach, and is sent there as text.
 */
export function setGlobalInPage(key: string, value: unknown): void {
  Reflect.set(globalThis, key, value);
}
