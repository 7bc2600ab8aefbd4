import type { IconNode } from 'lucide';
import { h } from 'preact';
import './icon.css';

export interface IconProps {
  /** Drawing from `lucide`, imported by name so that only what is shown is bundled. */
  node: IconNode;
  /** Edge in CSS pixels. */
  size?: number;
  spinning?: boolean;
}

/** A line icon. It is decoration: whatever carries it has its own name. */
export function Icon({ node, size = 16, spinning = false }: IconProps) {
  return (
    <svg
      class={spinning ? 'icon icon-spinning' : 'icon'}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
