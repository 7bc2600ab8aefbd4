import type { IconNode } from 'lucide';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { useDismiss } from '../hooks/use-dismiss.ts';
import { Icon } from './icon.tsx';
import './menu.css';

export interface MenuItem {
  text: string;
  node: IconNode;
  onChoose: () => void;
}

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
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  useDismiss(root, open, close);
  useEffect(() => {
    if (open) itemsOf(list.current)[0]?.focus();
  }, [open]);

  const leave = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') setOpen(false);
    else if (event.key === 'Escape') leave();
    else if (!moveFocus(itemsOf(list.current), event.key)) return;
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
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
      {open && (
        <div class="menu-list" role="menu" id={id} aria-label={label} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
          {items.map((item) => (
            <button
              key={item.text}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="menu-item"
              onClick={() => {
                leave();
                item.onChoose();
              }}
            >
              <Icon node={item.node} />
              {item.text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** Moves the focus as the key says, around the ends. False when the key means nothing here. */
function moveFocus(items: HTMLElement[], key: string): boolean {
  const current = items.findIndex((item) => item.matches(':focus'));
  const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: -1 }[key];
  if (next === undefined) return false;
  items.at(next % items.length)?.focus();
  return true;
}
