import type { Block } from '../../blocks/block.ts';
import type { RichText } from '../../blocks/rich-text.ts';

/** The caption a block has, empty when it has none yet, null when Notion gives such a block none. */
export function captionOf(block: Block): RichText[] | null {
  switch (block.type) {
    case 'image':
      return block.image.caption ?? [];
    case 'video':
      return block.video.caption ?? [];
    case 'audio':
      return block.audio.caption ?? [];
    case 'pdf':
      return block.pdf.caption ?? [];
    case 'file':
      return block.file.caption ?? [];
    case 'bookmark':
      return block.bookmark.caption ?? [];
    case 'embed':
      return block.embed.caption ?? [];
    case 'code':
      return block.code.caption ?? [];
    default:
      return null;
  }
}

/** The block with another caption; unchanged when it cannot have one. */
export function setCaption(block: Block, caption: RichText[]): Block {
  switch (block.type) {
    case 'image':
      return { ...block, image: { ...block.image, caption } };
    case 'video':
      return { ...block, video: { ...block.video, caption } };
    case 'audio':
      return { ...block, audio: { ...block.audio, caption } };
    case 'pdf':
      return { ...block, pdf: { ...block.pdf, caption } };
    case 'file':
      return { ...block, file: { ...block.file, caption } };
    case 'bookmark':
      return { ...block, bookmark: { ...block.bookmark, caption } };
    case 'embed':
      return { ...block, embed: { ...block.embed, caption } };
    case 'code':
      return { ...block, code: { ...block.code, caption } };
    default:
      return block;
  }
}
