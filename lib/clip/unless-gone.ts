import { isGone } from './is-gone.ts';

/** Does something to an object in Notion; that it is there no longer is as good. @throws NotionError */
export async function unlessGone(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
