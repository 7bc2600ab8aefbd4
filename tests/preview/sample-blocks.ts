import type { Block, BlockOf, BlockType } from '../../lib/blocks/block.ts';
import type { Annotations, RichText } from '../../lib/blocks/rich-text.ts';

export function text(content: string, annotations: Annotations = {}, url?: string): RichText {
  return { type: 'text', text: { content, ...(url !== undefined && { link: { url } }) }, annotations };
}

const address = (url: string) => ({ type: 'external' as const, external: { url } });
const item = (content: string, children: Block[] = []): Block => ({
  type: 'bulleted_list_item',
  bulleted_list_item: { rich_text: [text(content)], children },
});

/** One block of every type. A type without a sample does not compile. */
export const SAMPLES: { [T in BlockType]: BlockOf<T> } = {
  paragraph: {
    type: 'paragraph',
    paragraph: {
      rich_text: [
        text('bold', { bold: true }),
        text(' italic', { italic: true }),
        text(' struck', { strikethrough: true }),
        text(' under', { underline: true }),
        text(' code', { code: true }),
        text(' red', { color: 'red' }),
        text(' link', {}, 'https://example.com/'),
        { type: 'equation', equation: { expression: 'a^2' } },
      ],
      color: 'blue_background',
      children: [item('inside a paragraph')],
    },
  },
  heading_1: { type: 'heading_1', heading_1: { rich_text: [text('One')] } },
  heading_2: { type: 'heading_2', heading_2: { rich_text: [text('Two')] } },
  heading_3: {
    type: 'heading_3',
    heading_3: { rich_text: [text('Three')], is_toggleable: true, children: [item('folded away')] },
  },
  heading_4: { type: 'heading_4', heading_4: { rich_text: [text('Four')] } },
  bulleted_list_item: {
    type: 'bulleted_list_item',
    bulleted_list_item: { rich_text: [text('bullet')], children: [item('bullet inside')] },
  },
  numbered_list_item: { type: 'numbered_list_item', numbered_list_item: { rich_text: [text('number')] } },
  to_do: { type: 'to_do', to_do: { rich_text: [text('task')], checked: true, children: [item('sub-task')] } },
  quote: { type: 'quote', quote: { rich_text: [text('quoted')], children: [item('quoted item')] } },
  toggle: { type: 'toggle', toggle: { rich_text: [text('more')], children: [item('in the toggle')] } },
  callout: { type: 'callout', callout: { rich_text: [text('note')], icon: { emoji: '💡' } } },
  code: { type: 'code', code: { rich_text: [text('if (a < b) {}')], language: 'javascript' } },
  equation: { type: 'equation', equation: { expression: 'e = mc^2' } },
  divider: { type: 'divider', divider: {} },
  image: { type: 'image', image: { ...address('https://example.com/a.png'), caption: [text('a picture')] } },
  video: { type: 'video', video: address('https://example.com/v.mp4') },
  audio: { type: 'audio', audio: address('https://example.com/a.mp3') },
  pdf: { type: 'pdf', pdf: { type: 'file_upload', file_upload: { id: 'upload-1' } } },
  file: { type: 'file', file: { ...address('https://example.com/data.zip'), name: 'data.zip' } },
  bookmark: { type: 'bookmark', bookmark: { url: 'https://example.com/read' } },
  embed: { type: 'embed', embed: { url: 'https://example.com/frame' } },
  table: {
    type: 'table',
    table: {
      table_width: 2,
      has_column_header: true,
      has_row_header: true,
      children: [row('City', 'People'), row('Kiel', '247,000')],
    },
  },
  table_row: row('a row', 'on its own'),
};

function row(...cells: string[]): BlockOf<'table_row'> {
  return { type: 'table_row', table_row: { cells: cells.map((cell) => [text(cell)]) } };
}
