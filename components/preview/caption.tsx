import type { RichText } from '../../lib/blocks/rich-text.ts';
import { RichTextView } from './rich-text-view.tsx';

/** The caption of a figure, if it has one. */
export function Caption({ runs = [] }: { runs: readonly RichText[] | undefined }) {
  if (runs.length === 0) return null;
  return (
    <figcaption dir="auto">
      <RichTextView runs={runs} />
    </figcaption>
  );
}
