import type { Block, BlockOf } from '../../blocks/block.ts';
import { MAX_EQUATION_LENGTH } from '../../blocks/limits.ts';
import type { RichText } from '../../blocks/rich-text.ts';
import { captionOf, setCaption } from '../figures/block-caption.ts';
import { limitTable } from './limit-table.ts';
import type { Report } from './report.ts';
import { splitRuns } from './split-runs.ts';

/** Splits a block, and the blocks below it, until Notion takes every text in it. Nothing is cut off. */
export function limitBlock(block: Block, report: Report): Block[] {
  switch (block.type) {
    case 'paragraph':
      return limitText(block.paragraph, report, (paragraph) => ({ type: 'paragraph', paragraph }));
    case 'heading_1':
      return limitText(block.heading_1, report, (heading_1) => ({ type: 'heading_1', heading_1 }));
    case 'heading_2':
      return limitText(block.heading_2, report, (heading_2) => ({ type: 'heading_2', heading_2 }));
    case 'heading_3':
      return limitText(block.heading_3, report, (heading_3) => ({ type: 'heading_3', heading_3 }));
    case 'heading_4':
      return limitText(block.heading_4, report, (heading_4) => ({ type: 'heading_4', heading_4 }));
    case 'bulleted_list_item':
      return [{ ...block, bulleted_list_item: limitParent(block.bulleted_list_item, report) }];
    case 'numbered_list_item':
      return [{ ...block, numbered_list_item: limitParent(block.numbered_list_item, report) }];
    case 'to_do':
      return [{ ...block, to_do: limitParent(block.to_do, report) }];
    case 'quote':
      return [{ ...block, quote: limitParent(block.quote, report) }];
    case 'toggle':
      return [{ ...block, toggle: limitParent(block.toggle, report) }];
    case 'callout':
      return [{ ...block, callout: limitParent(block.callout, report) }];
    case 'code':
      return limitCode(block, report);
    case 'equation':
      return limitEquation(block, report);
    case 'table':
      return limitTable(block, report);
    case 'divider':
    case 'table_row':
      return [block];
    default:
      return limitCaption(block, report);
  }
}

interface TextPayload {
  rich_text: RichText[];
  children?: Block[];
}

/** Text that goes on in further blocks of the same kind; the children stay with the last. */
function limitText<P extends TextPayload>(payload: P, report: Report, make: (payload: P) => Block): Block[] {
  const texts = splitRuns(payload.rich_text, report);
  const { children, ...own } = payload;
  const below = children?.flatMap((child) => limitBlock(child, report));
  return texts.map((rich_text, index) => {
    const isLast = index === texts.length - 1;
    // The rest of the payload is P without the two fields that are set here.
    return make({ ...own, rich_text, ...(isLast && below ? { children: below } : {}) } as P);
  });
}

/** Text that goes on in paragraphs below the block itself. */
function limitParent<P extends TextPayload>(payload: P, report: Report): P {
  const [rich_text = [], ...more] = splitRuns(payload.rich_text, report);
  const children: Block[] = more.map((runs) => ({ type: 'paragraph', paragraph: { rich_text: runs } }));
  for (const child of payload.children ?? []) children.push(...limitBlock(child, report));
  return { ...payload, rich_text, ...(children.length > 0 ? { children } : {}) };
}

function limitCode(block: BlockOf<'code'>, report: Report): Block[] {
  const texts = splitRuns(block.code.rich_text, report);
  const [caption = [], ...more] = splitRuns(block.code.caption ?? [], report);
  const blocks: Block[] = texts.map((rich_text, index) => ({
    type: 'code',
    code: {
      rich_text,
      language: block.code.language,
      ...(index === texts.length - 1 && caption.length > 0 ? { caption } : {}),
    },
  }));
  return [...blocks, ...more.map(paragraph)];
}

function limitEquation(block: BlockOf<'equation'>, report: Report): Block[] {
  const expression = block.equation.expression.toWellFormed();
  if (expression.length <= MAX_EQUATION_LENGTH) return [{ type: 'equation', equation: { expression } }];
  report('math', expression, 'math-too-long');
  const rich_text: RichText[] = [{ type: 'text', text: { content: expression } }];
  return limitCode({ type: 'code', code: { rich_text, language: 'latex' } }, report);
}

function limitCaption(block: Block, report: Report): Block[] {
  const [caption = [], ...more] = splitRuns(captionOf(block) ?? [], report);
  return caption.length > 0 ? [setCaption(block, caption), ...more.map(paragraph)] : [block];
}

function paragraph(rich_text: RichText[]): Block {
  return { type: 'paragraph', paragraph: { rich_text } };
}
