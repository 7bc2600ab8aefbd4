import type { Block } from '../../blocks/block.ts';
import type { CodeLanguage } from '../../blocks/code-language.ts';
import type { RichText } from '../../blocks/rich-text.ts';

/** A code block; without a known language it is plain text. */
export function codeBlock(text: string, language: CodeLanguage | null, caption: RichText[] = []): Block {
  return {
    type: 'code',
    code: {
      rich_text: [{ type: 'text', text: { content: text } }],
      language: language ?? 'plain text',
      ...(caption.length > 0 ? { caption } : {}),
    },
  };
}
