/** The browser that tests and demo use. */
export interface Browser {
  /** Its executable. */
  path: string;
  /** Chrome or Edge, which ignore `--load-extension` and take extensions through DevTools. */
  isBranded: boolean;
}

export function findBrowser(): Promise<Browser | undefined>;
