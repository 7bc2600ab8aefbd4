import { arrayOf, type Json, objectOf, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { Block } from '../model/types.ts';
import { mentionText } from '../serialise/resolve-files.ts';
import { titleOf } from '../serialise/title-of.ts';
import { escapeHtml } from './escape-html.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderCaption } from './render-caption.ts';
import { renderContents } from './render-contents.ts';
import { renderEquation } from './render-equation.ts';
import { renderIcon } from './render-icon.ts';
import { renderMedia } from './render-media.ts';
import { renderRichText } from './render-rich-text.ts';
import { renderTable } from './render-table.ts';

type Render = (state: State, block: Block, text: string, children: string) => string;

const heading =
  (level: number): Render =>
  (_, block, text, children) =>
    block.payload['is_toggleable'] === true
      ? `<details open><summary><h${level + 1}>${text}</h${level + 1}></summary>${indent(children)}</details>`
      : `<h${level + 1}>${text}</h${level + 1}>`;

const listItem: Render = (_, __, text, children) => `<li>${text}${children}</li>`;
const media: Render = (state, block) => renderMedia(state, block);

/** One entry per block type; a type that is missing here is shown by its name. */
const renderers: Readonly<Record<string, Render>> = {
  paragraph: (_, __, text, children) => `<p>${text || '&nbsp;'}</p>${indent(children)}`,
  heading_1: heading(1),
  heading_2: heading(2),
  heading_3: heading(3),
  heading_4: heading(4),
  bulleted_list_item: listItem,
  numbered_list_item: listItem,
  to_do: (_, { payload }, text, children) =>
    `<li><label class="to-do"><input type="checkbox" disabled${payload['checked'] === true ? ' checked' : ''}><span>${text}</span></label>${indent(children)}</li>`,
  toggle: (_, __, text, children) => `<details open><summary>${text}</summary>${indent(children)}</details>`,
  template: (_, __, text, children) => `<details><summary>Template: ${text}</summary>${indent(children)}</details>`,
  quote: (_, __, text, children) => `<blockquote>${text}${children}</blockquote>`,
  callout: (state, { payload }, text, children) =>
    `<aside class="callout">${renderIcon(state, payload['icon'] ? objectOf(payload['icon']) : null)}<div><div>${text}</div>${children}</div></aside>`,
  code: (_, { payload }, text) =>
    `<figure class="code"><span class="language">${escapeHtml(stringOf(payload['language']))}</span><pre><code>${text.replaceAll('<br>', '\n')}</code></pre>${renderCaption(payload)}</figure>`,
  equation: (_, { payload }) => `<div class="equation">${renderEquation(stringOf(payload['expression']), true)}</div>`,
  divider: () => '<hr>',
  breadcrumb: () => '<p class="quiet">Breadcrumb</p>',
  table_of_contents: (state, block) => renderContents(state, block),
  image: media,
  video: media,
  audio: media,
  pdf: media,
  file: media,
  embed: media,
  bookmark: media,
  table: (state, block) => renderTable(state, block),
  column_list: (_, __, ___, children) => `<div class="columns">${children}</div>`,
  column: (_, { payload }, __, children) =>
    `<div style="flex-grow:${Number(payload['width_ratio'] ?? 1)}">${children}</div>`,
  tab: (state, block) => block.children.map((id) => renderTab(state, id)).join(''),
  synced_block: (_, { payload }, __, children) =>
    `<div class="synced">${children || `Copy of ${escapeHtml(stringOf(objectOf(payload['synced_from'])['block_id']))}`}</div>`,
  link_to_page: (state, { payload }) => {
    const id = stringOf(payload[stringOf(payload['type'])]);
    return `<p class="child">↗ <a href="/p/${escapeHtml(id.replaceAll('-', ''))}">${escapeHtml(titleOf(state, id))}</a></p>`;
  },
};

export function renderBlock(state: State, block: Block): string {
  const render = renderers[block.type];
  if (!render) return `<p class="quiet">${escapeHtml(block.type)}</p>`;
  const html = render(
    state,
    block,
    renderRichText(named(state, block.payload['rich_text'])),
    renderBlocks(state, block.children),
  );
  const color = stringOf(block.payload['color'] ?? 'default');
  return color === 'default' ? html : `<div class="color-${escapeHtml(color)}">${html}</div>`;
}

/** Mentions under the names their targets bear now. */
function named(state: State, items: Json): Json {
  return arrayOf(items).map((item) => {
    const object = objectOf(item);
    return object['type'] === 'mention' ? { ...object, plain_text: mentionText(state, object) } : item;
  });
}

function renderTab(state: State, id: string): string {
  const item = state.blocks.get(id);
  if (!item || item.inTrash) return '';
  const text = renderRichText(item.payload['rich_text']);
  return `<section class="tab"><p class="tab-label">${text}</p>${renderBlocks(state, item.children)}</section>`;
}

function indent(children: string): string {
  return children === '' ? '' : `<div class="indent">${children}</div>`;
}
