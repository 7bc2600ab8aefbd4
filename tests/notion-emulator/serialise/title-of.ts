import { plainText } from '../content/store-rich-text.ts';
import type { State } from '../model/state.ts';
import { pageTitle } from './page.ts';

/** What a page, database or person is called; `Untitled` for what has no name or is not there. */
export function titleOf(state: State, id: string): string {
  const page = state.pages.get(id);
  if (page) return pageTitle(page) || 'Untitled';
  const database = state.databases.get(id);
  if (database) return plainText([...database.title]) || 'Untitled';
  return state.users.get(id)?.name ?? 'Untitled';
}
