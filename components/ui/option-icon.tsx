import type { IconNode } from 'lucide';
import { Icon } from './icon.tsx';

/** The emoji of an option, or the icon of its kind. */
export function OptionIcon({ emoji, node }: { emoji: string | null; node: IconNode }) {
  return (
    <span class="option-icon" aria-hidden="true">
      {emoji ?? <Icon node={node} />}
    </span>
  );
}
