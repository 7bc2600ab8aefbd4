import { plainText } from '../content/store-rich-text.ts';
import { notionOrigins } from '../http/origins.ts';
import { undashed } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Database, DataSource, Page } from '../model/types.ts';
import { pageTitle, serialiseValue } from '../serialise/page.ts';
import { escapeHtml } from './escape-html.ts';
import { renderDocument } from './render-document.ts';
import { renderIcon } from './render-icon.ts';
import { renderValue } from './render-value.ts';

/** A database with the rows of its sources as tables. */
export function renderDatabase(state: State, database: Database): string {
  const title = plainText([...database.title]) || 'Untitled';
  const tables = database.dataSources.flatMap((id) => {
    const source = state.dataSources.get(id);
    return source ? [renderSource(state, source)] : [];
  });
  return renderDocument(
    title,
    `<main class="wide"><header>${renderIcon(state, database.icon)}<h1>${escapeHtml(title)}</h1></header>${tables.join('')}</main>`,
  );
}

function renderSource(state: State, source: DataSource): string {
  const rows = [...state.pages.values()].filter(
    (page) => page.parent.type === 'data_source_id' && page.parent.data_source_id === source.id && !page.inTrash,
  );
  const head = source.properties.map(({ name }) => `<th>${escapeHtml(name)}</th>`).join('');
  return `<div class="table"><table><tr>${head}</tr>${rows.map((page) => renderRow(state, source, page)).join('')}</table></div>`;
}

function renderRow(state: State, source: DataSource, page: Page): string {
  const reader = { state, origins: notionOrigins, now: state.now() };
  const cells = source.properties.map((property) => {
    if (property.type === 'title') {
      return `<td>${renderIcon(state, page.icon)} <a href="/p/${undashed(page.id)}">${escapeHtml(pageTitle(page) || 'Untitled')}</a></td>`;
    }
    const kept = page.values[property.id] ?? serialiseValue(reader, page, property);
    return `<td>${renderValue(state, { type: property.type, ...kept })}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
