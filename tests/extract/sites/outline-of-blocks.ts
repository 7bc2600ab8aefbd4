import { childrenOf } from '../../../lib/batch/block-children.ts';
import type { Block } from '../../../lib/blocks/block.ts';
import type { RichText } from '../../../lib/blocks/rich-text.ts';

/** Blocks as lines: type, text with its marks, deeper blocks indented. What a reader of the page in Notion would see. */
export function outlineOfBlocks(blocks: readonly Block[], depth = 0): string[] {
  return blocks.flatMap((block) => {
    const line = `${'  '.repeat(depth)}${block.type}: ${said(block)}`.trimEnd();
    return [line, ...outlineOfBlocks(childrenOf(block), depth + 1)];
  });
}

function said(block: Block): string {
  const content: object = Object(Reflect.get(block, block.type));
  const parts = [
    textOf(Reflect.get(content, 'rich_text')),
    cellsOf(Reflect.get(content, 'cells')),
    Reflect.get(content, 'expression'),
    Reflect.get(content, 'url') ?? Reflect.get(Object(Reflect.get(content, 'external')), 'url'),
    textOf(Reflect.get(content, 'caption')),
    block.type === 'code' ? `(${block.code.language})` : '',
  ];
  return parts.filter(Boolean).join(' ').replaceAll('\n', '⏎');
}

function cellsOf(cells: RichText[][] | undefined): string {
  return (cells ?? []).map((cell) => textOf(cell)).join(' | ');
}

function textOf(runs: RichText[] | undefined): string {
  return (runs ?? []).map(marked).join('');
}

function marked(run: RichText): string {
  if (run.type === 'equation') return `$${run.equation.expression}$`;
  const { bold, italic, code } = run.annotations ?? {};
  const mark = code ? '`' : bold ? '**' : italic ? '_' : '';
  const text = `${mark}${run.text.content}${mark}`;
  return run.text.link ? `[${text}](${run.text.link.url})` : text;
}
