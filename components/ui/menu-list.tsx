import type { IconNode } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { moveInList } from './move-in-list.ts';

export interface MenuItem {
  text: string;
  /** Of an item that is on or off it is shown while it is on. */
  node: IconNode;
  checked?: boolean;
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
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
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
          {...roleOf(item)}
          tabIndex={-1}
          class="menu-item"
          onClick={() => {
            onLeave();
            item.onChoose();
          }}
        >
          <span class={item.checked === false ? 'menu-icon-off' : undefined}>
            <Icon node={item.node} />
          </span>
          {item.text}
        </button>
      ))}
    </div>
  );
}

function roleOf({ checked }: MenuItem) {
  if (checked === undefined) return { role: 'menuitem' as const };
  return { role: 'menuitemcheckbox' as const, 'aria-checked': checked };
}
