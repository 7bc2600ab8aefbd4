import type { BlockOf } from '../../lib/blocks/block.ts';
import { Caption } from './caption.tsx';
import { plainText } from './rich-text-view.tsx';

/** Code to the letter, with its language. */
export function CodeView({ payload: { rich_text, language, caption } }: { payload: BlockOf<'code'>['code'] }) {
  return (
    <figure class="preview-code">
      <pre dir="ltr">
        <code>{plainText(rich_text)}</code>
      </pre>
      <p class="preview-note">{language}</p>
      <Caption runs={caption} />
    </figure>
  );
}
