import { inlineMarkdown } from '../content/inline-markdown.ts';
import type { JsonObject } from '../json.ts';
import { parseLine } from './parse-line.ts';

interface Line {
  readonly depth: number;
  readonly text: string;
}

/**
 * Notion's Markdown as blocks of a request: every line a block, tabs for children, fences and
 * display equations over several lines, `<details>`, `<callout>` and `<table>` as elements.
 * Blank lines vanish. What it does not know becomes a paragraph.
 */
export function markdownToBlocks(markdown: string): readonly JsonObject[] {
  const lines = markdown.split('\n').map(toLine);
  return readBlocks(lines, { index: 0 }, 0, null);
}

function toLine(raw: string): Line {
  const depth = /^\t*/.exec(raw)?.[0].length ?? 0;
  return { depth, text: raw.slice(depth) };
}

interface Cursor {
  index: number;
}

function readBlocks(lines: readonly Line[], cursor: Cursor, depth: number, end: string | null): readonly JsonObject[] {
  const blocks: JsonObject[] = [];
  for (let line = lines[cursor.index]; line; line = lines[cursor.index]) {
    if (line.text.trim() === end || (end === null && line.depth < depth && line.text !== '')) break;
    if (line.text.trim() === '') cursor.index += 1;
    else blocks.push(readBlock(lines, cursor, line));
  }
  return blocks;
}

function readBlock(lines: readonly Line[], cursor: Cursor, line: Line): JsonObject {
  cursor.index += 1;
  const fence = /^```(.*)$/.exec(line.text);
  if (fence) {
    const content = readUntil(lines, cursor, '```', line.depth);
    return { code: { rich_text: pieces(content), language: fence[1] || 'javascript' } };
  }
  if (line.text === '$$') return { equation: { expression: readUntil(lines, cursor, '$$', line.depth) } };
  if (line.text === '<details>') return readToggle(lines, cursor, line.depth);
  const callout = /^<callout(?: icon="([^"]*)")?(?: color="([^"]*)")?>$/.exec(line.text);
  if (callout) return readCallout(lines, cursor, callout[1], callout[2]);
  if (/^<table[ >]/.test(line.text)) return readTable(line.text, readUntil(lines, cursor, '</table>', line.depth));
  const block = parseLine(line.text);
  const children = readBlocks(lines, cursor, line.depth + 1, null);
  return children.length === 0 ? block : withChildren(block, children);
}

function withChildren(block: JsonObject, children: readonly JsonObject[]): JsonObject {
  return Object.fromEntries(Object.entries(block).map(([type, payload]) => [type, { ...Object(payload), children }]));
}

function readUntil(lines: readonly Line[], cursor: Cursor, end: string, depth: number): string {
  const found: string[] = [];
  for (let line = lines[cursor.index]; line; line = lines[cursor.index]) {
    cursor.index += 1;
    if (line.text === end) break;
    found.push('\t'.repeat(Math.max(0, line.depth - depth)) + line.text);
  }
  return found.join('\n');
}

function readToggle(lines: readonly Line[], cursor: Cursor, depth: number): JsonObject {
  const summary = /^<summary>(.*)<\/summary>$/.exec(lines[cursor.index]?.text.trim() ?? '');
  if (summary) cursor.index += 1;
  const children = readBlocks(lines, cursor, depth, '</details>');
  cursor.index += 1;
  return { toggle: { rich_text: inlineMarkdown(summary?.[1] ?? ''), ...(children.length > 0 ? { children } : {}) } };
}

function readCallout(
  lines: readonly Line[],
  cursor: Cursor,
  icon: string | undefined,
  color: string | undefined,
): JsonObject {
  const first = lines[cursor.index];
  const text = first && first.text !== '</callout>' ? first.text : '';
  if (text !== '') cursor.index += 1;
  const children = readBlocks(lines, cursor, 0, '</callout>');
  cursor.index += 1;
  return {
    callout: {
      rich_text: inlineMarkdown(text),
      ...(icon ? { icon: { emoji: icon } } : {}),
      ...(color ? { color: color.replace('_bg', '_background') } : {}),
      ...(children.length > 0 ? { children } : {}),
    },
  };
}

function readTable(open: string, body: string): JsonObject {
  const rows = [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((row) =>
    [...(row[1] ?? '').matchAll(/<td>([\s\S]*?)<\/td>/g)].map((cell) => inlineMarkdown(cell[1] ?? '')),
  );
  return {
    table: {
      table_width: Math.max(1, ...rows.map((row) => row.length)),
      has_column_header: open.includes('header-row="true"'),
      has_row_header: open.includes('header-column="true"'),
      children: rows.map((cells) => ({ table_row: { cells } })),
    },
  };
}

/** A long text in items of 2000: the limit of one item, not of what Markdown may hold. */
function pieces(content: string): readonly JsonObject[] {
  return (content.match(/[\s\S]{1,2000}/g) ?? []).map((each) => ({ text: { content: each } }));
}
