import type { IconNode } from 'lucide';
import { Icon } from './icon.tsx';
import './icon-button.css';

export interface IconButtonProps {
  node: IconNode;
  /** Accessible name, shown as the tooltip too. */
  label: string;
  spinning?: boolean;
  /** Id of the element that says what the button is about, where its name does not. */
  about?: string;
  onPress: () => void;
}

/** A small button that shows only an icon. */
export function IconButton({ node, label, spinning = false, about, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-describedby={about}
      title={label}
      onClick={onPress}
    >
      <Icon node={node} spinning={spinning} />
    </button>
  );
}
