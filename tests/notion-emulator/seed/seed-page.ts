import { storeBlocks } from '../content/store-blocks.ts';
import { storeFile, storeIcon } from '../content/store-file.ts';
import { storeRichText } from '../content/store-rich-text.ts';
import type { JsonObject } from '../json.ts';
import { dashed, newId } from '../model/ids.ts';
import { newStamps } from '../model/stamps.ts';
import type { State } from '../model/state.ts';
import type { Page, Parent } from '../model/types.ts';
import { idOf, workspaceOf } from './find-reference.ts';
import type { SeedPage } from './seed-format.ts';

type Content = Pick<SeedPage, 'id' | 'icon' | 'cover' | 'children'>;

export function seedPage(state: State, seed: SeedPage): void {
  const parentId = seed.parent === undefined ? null : idOf(state, seed.parent);
  const parent: Parent =
    parentId === null ? { type: 'workspace', workspace: true } : { type: 'page_id', page_id: parentId };
  const above = parentId === null ? undefined : state.pages.get(parentId);
  const workspaceId = above?.workspaceId ?? workspaceOf(state, seed.workspace).id;
  const title = storeRichText([{ text: { content: seed.title } }]);
  const page = addPage(state, seed, workspaceId, parent, { title: { type: 'title', title } });
  page.inTrash = seed.inTrash ?? false;
  above?.children.push(page.id);
}

/** Adds a page with its blocks, made by the first person of the workspace. */
export function addPage(
  state: State,
  content: Content,
  workspaceId: string,
  parent: Parent,
  values: Record<string, JsonObject>,
): Page {
  const author = authorOf(state, workspaceId);
  const page: Page = {
    ...newStamps(state.now(), author),
    id: dashed(content.id ?? newId()),
    workspaceId,
    parent,
    inTrash: false,
    values,
    icon: storeIcon(state, content.icon),
    cover: content.cover ? storeFile(state, content.cover) : null,
    children: [],
    isArchived: false,
    isLocked: false,
    visibleFrom: 0,
  };
  state.pages.set(page.id, page);
  storeBlocks(state, page, content.children ?? [], author);
  return page;
}

/** Whoever is behind what a seed puts there: the workspace's first person. */
export function authorOf(state: State, workspaceId: string): string {
  const author = [...state.users.values()].find((user) => user.workspaceId === workspaceId);
  if (!author) throw new Error('Seed: the workspace has no people');
  return author.id;
}
