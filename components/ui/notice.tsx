import { CircleCheck, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './notice.css';

export interface NoticeProps {
  /** `quiet` has no icon. */
  tone: 'ok' | 'warn' | 'quiet';
  children: ComponentChildren;
  /** What the user can press about it. */
  action?: ComponentChildren;
}

/** A sentence that stands out, and what can be done about it. */
export function Notice({ tone, children, action }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`}>
      {tone !== 'quiet' && <Icon node={tone === 'ok' ? CircleCheck : TriangleAlert} />}
      <div class="notice-text">
        <p>{children}</p>
        {action}
      </div>
    </div>
  );
}
