import type { ComponentChildren } from 'preact';
import type { BlockOf } from '../../lib/blocks/block.ts';
import { RichTextView } from './rich-text-view.tsx';

interface TaskViewProps {
  payload: BlockOf<'to_do'>['to_do'];
  children: ComponentChildren;
}

/** A task, ticked or not; a preview cannot be ticked. */
export function TaskView({ payload, children }: TaskViewProps) {
  return (
    <li data-color={payload.color}>
      <label>
        <input type="checkbox" checked={payload.checked ?? false} disabled />
        <span>
          <RichTextView runs={payload.rich_text} />
        </span>
      </label>
      {children}
    </li>
  );
}
