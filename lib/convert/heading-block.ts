import type { Block } from '../blocks/block.ts';
import type { RichText } from '../blocks/rich-text.ts';

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading of one of Notion's four levels. */
export function headingBlock(level: HeadingLevel, rich_text: RichText[]): Block {
  switch (level) {
    case 1:
      return { type: 'heading_1', heading_1: { rich_text } };
    case 2:
      return { type: 'heading_2', heading_2: { rich_text } };
    case 3:
      return { type: 'heading_3', heading_3: { rich_text } };
    case 4:
      return { type: 'heading_4', heading_4: { rich_text } };
  }
}
