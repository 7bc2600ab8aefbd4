import { notionOrigins } from '../http/origins.ts';
import { lineage } from '../model/access.ts';
import type { State } from '../model/state.ts';
import type { Page } from '../model/types.ts';
import { pageTitle, schemaOf, serialiseValue } from '../serialise/page.ts';
import { escapeHtml, safeAddress } from './escape-html.ts';
import { fileAddress } from './file-address.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderDocument } from './render-document.ts';
import { renderIcon } from './render-icon.ts';
import { renderRichText } from './render-rich-text.ts';
import { renderValue } from './render-value.ts';

/** A page as a person would see it in Notion. Everything that came from outside is escaped. */
export function renderPage(state: State, page: Page): string {
  const title = pageTitle(page) || 'Untitled';
  const cover = page.cover ? `<img class="cover" alt="" src="${safeAddress(fileAddress(state, page.cover))}">` : '';
  const trash = page.inTrash ? '<p class="trash">This page is in the trash.</p>' : '';
  const main = `${cover}<main>${trash}<header>${renderIcon(state, page.icon)}<h1>${escapeHtml(title)}</h1></header>
${properties(state, page)}${comments(state, page)}<article>${renderBlocks(state, page.children)}</article></main>`;
  return renderDocument(title, main);
}

function properties(state: State, page: Page): string {
  const reader = { state, origins: notionOrigins, now: state.now() };
  const rows = schemaOf(state, page)
    .filter(({ type }) => type !== 'title')
    .map((property) => {
      const kept = page.values[property.id] ?? serialiseValue(reader, page, property);
      return `<tr><th>${escapeHtml(property.name)}</th><td>${renderValue(state, { type: property.type, ...kept })}</td></tr>`;
    });
  return rows.length === 0 ? '' : `<table class="properties">${rows.join('')}</table>`;
}

function comments(state: State, page: Page): string {
  const found = [...state.comments.values()].filter((comment) =>
    lineage(state, comment.parent.id).some((each) => each.id === page.id),
  );
  if (found.length === 0) return '';
  const html = found.map(
    (comment) =>
      `<li><b>${escapeHtml(String(comment.displayName['resolved_name']))}</b> ${renderRichText([...comment.richText])}</li>`,
  );
  return `<section class="comments"><h2>Comments</h2><ul>${html.join('')}</ul></section>`;
}
