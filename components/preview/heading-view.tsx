import { type ComponentChild, h } from 'preact';
import type { BlockOf } from '../../lib/blocks/block.ts';
import { RichTextView } from './rich-text-view.tsx';

interface HeadingViewProps {
  payload: BlockOf<'heading_1'>['heading_1'];
  /** Among the headings of the screen; past 6 there are none in HTML. */
  level: number;
  inside: ComponentChild;
}

/** A heading; one that can be folded is shown unfolded. */
export function HeadingView({ payload, level, inside }: HeadingViewProps) {
  const { rich_text, color, is_toggleable, children = [] } = payload;
  const text = <RichTextView runs={rich_text} />;
  const heading = h(`h${Math.min(level, 6)}`, { dir: 'auto', 'data-color': color }, text);
  if (!is_toggleable && children.length === 0) return heading;
  return (
    <details open>
      <summary>{heading}</summary>
      <div class="preview-inside">{inside}</div>
    </details>
  );
}
