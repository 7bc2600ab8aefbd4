import type { ArticlePart, ListItem } from './article-part.ts';

/** What a reader of the Notion page sees of a block: its kind, its text, and what is inside it. */
export interface ExpectedBlock {
  type: string;
  /** Plain text; a table row has its cells joined by " | ", an image its caption. */
  text: string;
  /** The picture whose bytes the block must hold. */
  image?: number;
  children?: ExpectedBlock[];
}

/** The blocks that a part of a sample article must become. */
export function expectedBlocks(parts: readonly ArticlePart[]): ExpectedBlock[] {
  return parts.flatMap(expectedOf);
}

function expectedOf(part: ArticlePart): ExpectedBlock[] {
  switch (part.kind) {
    case 'heading':
      return [{ type: `heading_${part.level}`, text: part.text }];
    case 'paragraph':
      return [{ type: 'paragraph', text: part.runs.map(({ text }) => text).join('') }];
    case 'quote':
    case 'code':
      return [{ type: part.kind, text: part.text }];
    case 'list':
      return part.items.map((item) => listItem(part.ordered ? 'numbered_list_item' : 'bulleted_list_item', item));
    case 'table':
      return [{ type: 'table', text: '', children: [part.header, ...part.rows].map(tableRow) }];
    case 'image':
      return [{ type: 'image', text: part.caption, image: part.number }];
    case 'divider':
      return [{ type: 'divider', text: '' }];
  }
}

function listItem(type: string, { text, items }: ListItem): ExpectedBlock {
  return { type, text, ...(items && { children: items.map((item) => listItem(type, item)) }) };
}

function tableRow(cells: readonly string[]): ExpectedBlock {
  return { type: 'table_row', text: cells.join(' | ') };
}
