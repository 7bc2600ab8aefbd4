import { arrayOf, type JsonObject, objectOf, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { Block } from '../model/types.ts';
import { fileOf, type Reader } from '../serialise/resolve-files.ts';
import { inlineToMarkdown } from './inline-to-markdown.ts';

type Render = (block: Block, text: string, color: string, reader: Reader) => string;

const heading =
  (level: number): Render =>
  ({ payload }, text, color) =>
    `${'#'.repeat(level)} ${text}${payload['is_toggleable'] === true ? ' {toggle="true"}' : ''}${color}`;
const file =
  (tag: string): Render =>
  ({ payload }, _, __, reader) =>
    `<${tag} src="${addressOf(reader, payload)}">${inlineToMarkdown(payload['caption'])}</${tag}>`;

/** One entry per block type that Markdown can say; the rest reads back as `<unknown>` (developers.notion.com: working-with-markdown-content). */
const renderers: Readonly<Record<string, Render>> = {
  paragraph: (_, text, color) => (text === '' ? '<empty-block/>' : `${text}${color}`),
  heading_1: heading(1),
  heading_2: heading(2),
  heading_3: heading(3),
  heading_4: heading(4),
  bulleted_list_item: (_, text, color) => `- ${text}${color}`,
  numbered_list_item: (_, text, color) => `1. ${text}${color}`,
  to_do: ({ payload }, text, color) => `- [${payload['checked'] === true ? 'x' : ' '}] ${text}${color}`,
  quote: (_, text, color) => `> ${text}${color}`,
  divider: () => '---',
  equation: ({ payload }) => `$$\n${stringOf(payload['expression'])}\n$$`,
  table_of_contents: () => '<table_of_contents/>',
  code: ({ payload }) => {
    const content = arrayOf(payload['rich_text'])
      .map((item) => stringOf(objectOf(item)['plain_text']))
      .join('');
    return `\`\`\`${stringOf(payload['language'])}\n${content}\n\`\`\``;
  },
  image: ({ payload }, _, __, reader) => `![${inlineToMarkdown(payload['caption'])}](${addressOf(reader, payload)})`,
  audio: file('audio'),
  video: file('video'),
  file: file('file'),
  pdf: file('pdf'),
};

/** What encloses the children of a block instead of being followed by them. */
const enclosing: Readonly<Record<string, (payload: JsonObject, text: string) => readonly [string, string]>> = {
  toggle: (_, text) => [`<details>\n<summary>${text}</summary>`, '</details>'],
  callout: ({ icon, color }, text) => {
    const emoji = stringOf(objectOf(icon)['emoji']);
    const tone = color === 'default' ? '' : ` color="${stringOf(color).replace('_background', '_bg')}"`;
    return [`<callout${emoji === '' ? '' : ` icon="${emoji}"`}${tone}>\n\t${text}`, '</callout>'];
  },
  column_list: () => ['<columns>', '</columns>'],
  column: () => ['<column>', '</column>'],
  synced_block: () => ['<synced_block>', '</synced_block>'],
};

export interface Markdown {
  readonly text: string;
  readonly unknownIds: readonly string[];
}

/** The living blocks of a parent as Notion's Markdown, and the ids of those it cannot express. */
export function blocksToMarkdown(reader: Reader, ids: readonly string[]): Markdown {
  const { state } = reader;
  const unknownIds: string[] = [];
  const lines = (children: readonly string[]): readonly string[] =>
    children.flatMap((id) => {
      const block = state.blocks.get(id);
      return !block ? childLine(state, id) : block.inTrash ? [] : blockLines(block);
    });
  const blockLines = (block: Block): readonly string[] => {
    if (block.type === 'table') return [tableToMarkdown(state, block)];
    const text = inlineToMarkdown(block.payload['rich_text']);
    const inner = lines(block.children).map((line) => line.replace(/^/gm, '\t'));
    const enclose = enclosing[block.type];
    if (enclose) {
      const [open, close] = enclose(block.payload, text);
      return [open, ...inner, close];
    }
    const render = renderers[block.type];
    if (!render) {
      unknownIds.push(block.id);
      return [`<unknown url="https://app.notion.com/p/${block.id.replaceAll('-', '')}" alt="${block.type}"/>`];
    }
    const color = stringOf(block.payload['color'] ?? 'default').replace('_background', '_bg');
    return [render(block, text, color === 'default' ? '' : ` {color="${color}"}`, reader), ...inner];
  };
  return { text: lines(ids).join('\n'), unknownIds };
}

function addressOf(reader: Reader, payload: JsonObject): string {
  if (payload['type'] !== 'file_upload') return stringOf(objectOf(payload['external'])['url']);
  return stringOf(fileOf(reader, stringOf(objectOf(payload['file_upload'])['id']))['url']);
}

function childLine(state: State, id: string): readonly string[] {
  const child = state.pages.get(id) ?? state.databases.get(id);
  if (!child || child.inTrash) return [];
  const tag = 'values' in child ? 'page' : 'database';
  return [`<${tag} url="https://app.notion.com/p/${id.replaceAll('-', '')}"/>`];
}

function tableToMarkdown(state: State, table: Block): string {
  const rows = table.children.flatMap((id) => {
    const row = state.blocks.get(id);
    if (!row || row.inTrash) return [];
    const cells = arrayOf(row.payload['cells']).map((cell) => `<td>${inlineToMarkdown(cell)}</td>`);
    return [`<tr>\n${cells.join('\n')}\n</tr>`];
  });
  const flags = `header-row="${table.payload['has_column_header'] === true}" header-column="${table.payload['has_row_header'] === true}"`;
  return `<table fit-page-width="false" ${flags}>\n${rows.join('\n')}\n</table>`;
}
