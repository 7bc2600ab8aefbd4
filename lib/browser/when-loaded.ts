/** A page that has not loaded within this is read as far as it is. ms */
const LOADS_WITHIN_MS = 6_000;

/**
 * Runs a script in a page once it has loaded. In a page that never ends, because a script or a style sheet of it never
 * comes, browsers would wait for ever: there it runs a while later, whatever is there.
 * @param inject whether the script runs at once
 */
export async function whenLoaded<T>(inject: (immediately: boolean) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const anyway = new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => inject(true).then(resolve, reject), LOADS_WITHIN_MS);
  });
  try {
    return await Promise.race([inject(false), anyway]);
  } finally {
    clearTimeout(timer);
  }
}
