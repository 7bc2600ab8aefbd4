import type { IconNode } from 'lucide';
import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { useDismiss } from '../hooks/use-dismiss.ts';
import { Icon } from './icon.tsx';
import { type MenuItem, MenuList } from './menu-list.tsx';
import './menu.css';

export interface MenuProps {
  /** Accessible name of the button and of the menu. */
  label: string;
  node: IconNode;
  items: readonly MenuItem[];
}

/**
 * A button that opens a menu above itself.
 * Keyboard as in https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function Menu({ label, node, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  useDismiss(root, open, close);
  const leave = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="button menu-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon node={node} />
      </button>
      {open && <MenuList id={id} label={label} items={items} onClose={close} onLeave={leave} />}
    </div>
  );
}
