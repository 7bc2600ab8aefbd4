import type { Block } from '../../lib/blocks/block.ts';
import { BlockList } from './block-list.tsx';
import { PicturesProvider } from './pictures.tsx';
import './block-preview.css';

export interface BlockPreviewProps {
  blocks: readonly Block[];
  /**
   * Pictures already in this browser: a `blob:` address for a picture's own address, or for the id of its upload.
   * Any other kind of address is not shown.
   */
  pictures?: ReadonlyMap<string, string>;
  /** Level of the block type `heading_1` among the headings of the screen. */
  headingLevel?: number;
}

/**
 * Blocks as Notion will show them. Whatever they hold, nothing is loaded from anywhere, nothing runs, and no HTML is
 * parsed: text is text, and media are named, not shown, unless `pictures` has them.
 */
export function BlockPreview({ blocks, pictures = new Map(), headingLevel = 2 }: BlockPreviewProps) {
  return (
    <PicturesProvider pictures={pictures}>
      <div class="preview">
        <BlockList blocks={blocks} headingLevel={headingLevel} depth={1} />
      </div>
    </PicturesProvider>
  );
}
