import type { Block } from '../blocks/block.ts';
import type { RichText, TextRun } from '../blocks/rich-text.ts';
import { mergeRuns } from './inline/merge-runs.ts';

/** Blocks written as lines of text, for places that take nothing but rich text. */
export interface Lines {
  lines: RichText[][];
  /** Pictures and the like, which cannot be text. */
  rest: Block[];
  /** What was more than plain paragraphs: lists, code, dividers, … */
  flattened: Set<Block['type']>;
}

/** A paragraph is a line, and a formula is as good within one. */
const STAYS: ReadonlySet<Block['type']> = new Set(['paragraph', 'equation']);

/** Takes the text out of blocks, line by line. */
export function toLines(blocks: readonly Block[]): Lines {
  const result: Lines = { lines: [], rest: [], flattened: new Set() };
  for (const block of blocks) addBlock(block, result);
  return result;
}

/** Joins lines into one rich text. */
export function joinLines(lines: readonly RichText[][], separator: string): RichText[] {
  const joined: RichText[] = [];
  for (const line of lines) {
    if (line.length === 0) continue;
    if (joined.length > 0) joined.push({ type: 'text', text: { content: separator } });
    joined.push(...line);
  }
  return mergeRuns(joined);
}

function addBlock(block: Block, result: Lines): void {
  if (!STAYS.has(block.type)) result.flattened.add(block.type);
  switch (block.type) {
    case 'paragraph':
      addText(block.paragraph, result);
      return;
    case 'heading_1':
      addText(block.heading_1, result);
      return;
    case 'heading_2':
      addText(block.heading_2, result);
      return;
    case 'heading_3':
      addText(block.heading_3, result);
      return;
    case 'heading_4':
      addText(block.heading_4, result);
      return;
    case 'bulleted_list_item':
      addText(block.bulleted_list_item, result, '• ');
      return;
    case 'numbered_list_item':
      addText(block.numbered_list_item, result);
      return;
    case 'to_do':
      addText(block.to_do, result, block.to_do.checked ? '☑ ' : '☐ ');
      return;
    case 'quote':
      addText(block.quote, result);
      return;
    case 'toggle':
      addText(block.toggle, result);
      return;
    case 'callout':
      addText(block.callout, result);
      return;
    case 'code':
      result.lines.push(block.code.rich_text.map(asCode));
      return;
    case 'equation':
      result.lines.push([{ type: 'equation', equation: block.equation }]);
      return;
    case 'divider':
      return;
    default:
      result.flattened.delete(block.type);
      result.rest.push(block);
  }
}

function addText(text: { rich_text: RichText[]; children?: Block[] }, result: Lines, marker = ''): void {
  if (text.rich_text.length > 0) {
    const prefix: TextRun[] = marker ? [{ type: 'text', text: { content: marker } }] : [];
    result.lines.push([...prefix, ...text.rich_text]);
  }
  for (const child of text.children ?? []) addBlock(child, result);
}

function asCode(run: RichText): RichText {
  return { ...run, annotations: { ...run.annotations, code: true } };
}
