import { plainText } from '../content/store-rich-text.ts';
import { dashed } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Workspace } from '../model/types.ts';
import { pageTitle } from '../serialise/page.ts';

/** A workspace by name or id; the only one when nothing is named. */
export function workspaceOf(state: State, reference: string | undefined): Workspace {
  const all = [...state.workspaces.values()];
  const found =
    reference === undefined ? all[0] : all.find(({ id, name }) => name === reference || id === dashed(reference));
  if (!found) throw new Error(`Seed: no workspace ${reference}`);
  return found;
}

/** The id of a page, database or data source named by id or title. */
export function idOf(state: State, reference: string): string {
  const id = dashed(reference);
  if (state.pages.has(id) || state.databases.has(id) || state.dataSources.has(id)) return id;
  for (const page of state.pages.values()) if (pageTitle(page) === reference) return page.id;
  for (const database of state.databases.values()) if (plainText([...database.title]) === reference) return database.id;
  for (const source of state.dataSources.values()) if (plainText([...source.title]) === reference) return source.id;
  throw new Error(`Seed: nothing is called ${reference}`);
}
