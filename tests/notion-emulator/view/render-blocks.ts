import type { State } from '../model/state.ts';
import type { Block } from '../model/types.ts';
import { pageTitle } from '../serialise/page.ts';
import { escapeHtml } from './escape-html.ts';
import { renderBlock } from './render-block.ts';
import { renderIcon } from './render-icon.ts';

const LISTS: Readonly<Record<string, string>> = { bulleted_list_item: 'ul', numbered_list_item: 'ol', to_do: 'ul' };

/** The living blocks of a parent as HTML; neighbouring list items share a list. */
export function renderBlocks(state: State, ids: readonly string[]): string {
  let html = '';
  let open = '';
  for (const id of ids) {
    const block = state.blocks.get(id);
    const type = block && !block.inTrash ? block.type : '';
    if (open !== type && open !== '') html += `</${LISTS[open]}>`;
    const tag = LISTS[type];
    if (open !== type && tag !== undefined) html += `<${tag} class="${type}">`;
    open = tag === undefined ? '' : type;
    html += block ? renderLiving(state, block) : renderChild(state, id);
  }
  return open === '' ? html : `${html}</${LISTS[open]}>`;
}

function renderLiving(state: State, block: Block): string {
  return block.inTrash ? '' : renderBlock(state, block);
}

function renderChild(state: State, id: string): string {
  const page = state.pages.get(id);
  if (page && !page.inTrash) {
    const icon = renderIcon(state, page.icon) || '<span class="icon">📄</span>';
    return `<p class="child">${icon} <a href="/p/${id.replaceAll('-', '')}">${escapeHtml(pageTitle(page) || 'Untitled')}</a></p>`;
  }
  const database = state.databases.get(id);
  if (!database || database.inTrash) return '';
  const title = database.title.map((item) => String(item['plain_text'])).join('');
  return `<p class="child"><span class="icon">🗂️</span> <a href="/p/${id.replaceAll('-', '')}">${escapeHtml(title || 'Untitled')}</a></p>`;
}
