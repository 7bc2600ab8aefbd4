import type { IconNode } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { moveInList } from './move-in-list.ts';

export interface MenuItem {
  text: string;
  node: IconNode;
  onChoose: () => void;
}

interface MenuListProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  /** The focus goes elsewhere by itself. */
  onClose: () => void;
  /** The focus goes back to the button. */
  onLeave: () => void;
}

/** An open menu. The focus is always on one of its items. */
export function MenuList({ id, label, items, onClose, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useEffect(() => entries()[0]?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return onClose();
    const current = entries().findIndex((entry) => entry.matches(':focus'));
    const next = moveInList(event.key, current, items.length);
    if (next !== undefined) entries()[next]?.focus();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu-list" role="menu" id={id} aria-label={label} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.text}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class="menu-item"
          onClick={() => {
            onLeave();
            item.onChoose();
          }}
        >
          <Icon node={item.node} />
          {item.text}
        </button>
      ))}
    </div>
  );
}
