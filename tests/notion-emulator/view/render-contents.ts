import { lineage } from '../model/access.ts';
import type { State } from '../model/state.ts';
import type { Block } from '../model/types.ts';
import { renderRichText } from './render-rich-text.ts';

/** The headings of the page a table of contents stands in, indented by level. */
export function renderContents(state: State, block: Block): string {
  const page = lineage(state, block.id).find((each) => state.pages.has(each.id));
  const ids = page && 'children' in page ? page.children : [];
  const lines = ids.flatMap((id) => {
    const heading = state.blocks.get(id);
    const level = /^heading_(\d)$/.exec(heading?.type ?? '')?.[1];
    if (!heading || heading.inTrash || level === undefined) return [];
    return [`<li class="level-${level}">${renderRichText(heading.payload['rich_text'])}</li>`];
  });
  return `<ul class="contents">${lines.join('') || '<li>No headings</li>'}</ul>`;
}
