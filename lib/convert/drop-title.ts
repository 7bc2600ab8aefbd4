import type { Block } from '../blocks/block.ts';
import type { RichText } from '../blocks/rich-text.ts';
import { lettersOf } from './inline/letters-of.ts';
import type { FlowItem } from './wrap-inline.ts';

/** Leaves out the first heading where it only repeats the title, which the page in Notion shows anyway. */
export function dropTitle(items: FlowItem[], title: string | undefined): FlowItem[] {
  if (title === undefined) return items;
  const index = items.findIndex(({ block }) => block !== null && headingText(block) !== null);
  const block = items[index]?.block;
  if (!block || lettersOf(headingText(block) ?? '') !== lettersOf(title)) return items;
  return items.filter((_, at) => at !== index);
}

function headingText(block: Block): string | null {
  switch (block.type) {
    case 'heading_1':
      return plainText(block.heading_1.rich_text);
    case 'heading_2':
      return plainText(block.heading_2.rich_text);
    case 'heading_3':
      return plainText(block.heading_3.rich_text);
    case 'heading_4':
      return plainText(block.heading_4.rich_text);
    default:
      return null;
  }
}

function plainText(runs: readonly RichText[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text.content : run.equation.expression)).join('');
}
