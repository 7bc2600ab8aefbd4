import { plainText } from '../content/store-rich-text.ts';
import { type JsonObject, objectOf, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { Block } from '../model/types.ts';
import { escapeHtml, safeAddress } from './escape-html.ts';
import { fileAddress } from './file-address.ts';
import { renderCaption } from './render-caption.ts';

/** Pictures shown, sound and film playable, everything else as a card with its address. */
export function renderMedia(state: State, block: Block): string {
  const { type, payload } = block;
  const raw = payload['url'] === undefined ? fileAddress(state, payload) : stringOf(payload['url']);
  const url = safeAddress(raw);
  return `<figure class="media ${type}">${inner(type, url, raw, nameOf(state, payload), plainText(payload['caption']))}${renderCaption(payload)}${origin(block)}</figure>`;
}

function inner(type: string, url: string, raw: string, name: string, label: string): string {
  switch (type) {
    case 'image':
      return `<img src="${url}" alt="${escapeHtml(label)}">`;
    case 'video':
      return PLAYABLE.test(raw)
        ? `<video controls preload="none" src="${url}"></video>`
        : `<a class="card" href="${url}">▶ ${escapeHtml(raw)}</a>`;
    case 'audio':
      return `<audio controls preload="none" src="${url}"></audio>`;
    default:
      return `<a class="card" href="${url}">${SIGNS[type] ?? '🔗'} ${escapeHtml(name || raw)}</a>`;
  }
}

/** A film the browser can play itself; a page of YouTube is a card. */
const PLAYABLE = /^\/files\/|\.(mp4|m4v|webm|mov|ogv)(\?|$)/i;

/** A file's own name, else the name under which it was uploaded. */
function nameOf(state: State, payload: JsonObject): string {
  const upload = state.uploads.get(stringOf(objectOf(payload['file_upload'])['id']));
  return stringOf(payload['name']) || (upload?.filename ?? '');
}

const SIGNS: Readonly<Record<string, string>> = { pdf: '📕', file: '📎', embed: '🖼️', bookmark: '🔖' };

/** Whether a picture is kept by Notion or only linked is what a clip is judged by. */
function origin(block: Block): string {
  if (block.payload['type'] === 'file_upload') return '<span class="origin stored">stored</span>';
  return block.payload['type'] === 'external' ? '<span class="origin linked">external link</span>' : '';
}
