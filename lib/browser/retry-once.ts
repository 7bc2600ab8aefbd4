/** The permission that comes with a gesture may reach a fresh page a moment after the gesture itself. ms */
const GRANT_DELAY_MS = 100;

/** Does something in a page of a gesture, and once more a moment later when the page was not open to us yet. */
export async function retryOnce<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, GRANT_DELAY_MS));
    return work();
  }
}
