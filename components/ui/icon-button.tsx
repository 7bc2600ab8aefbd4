import type { IconNode } from 'lucide';
import { Icon } from './icon.tsx';
import './icon-button.css';

export interface IconButtonProps {
  node: IconNode;
  /** Accessible name, shown as the tooltip too. */
  label: string;
  spinning?: boolean;
  onPress: () => void;
}

/** A small button that shows only an icon. */
export function IconButton({ node, label, spinning = false, onPress }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onPress}>
      <Icon node={node} spinning={spinning} />
    </button>
  );
}
