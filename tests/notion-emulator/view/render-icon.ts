import { type JsonObject, objectOf, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import { escapeHtml, safeAddress } from './escape-html.ts';
import { fileAddress } from './file-address.ts';

/** An icon as HTML; nothing for none. */
export function renderIcon(state: State, icon: JsonObject | null): string {
  if (!icon) return '';
  if (icon['type'] === 'emoji') return `<span class="icon">${escapeHtml(stringOf(icon['emoji']))}</span>`;
  if (icon['type'] === 'icon')
    return `<span class="icon native">${escapeHtml(stringOf(objectOf(icon['icon'])['name']))}</span>`;
  const url =
    icon['type'] === 'custom_emoji' ? stringOf(objectOf(icon['custom_emoji'])['url']) : fileAddress(state, icon);
  return `<img class="icon" alt="" src="${safeAddress(url)}">`;
}
