import { LoaderCircle } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './button.css';

export interface ButtonProps {
  children: ComponentChildren;
  /** At most one primary button on a screen. */
  primary?: boolean;
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Pressed and not finished: shown as such, keeps the focus, ignores further presses. */
  busy?: boolean;
  /** Id of the element that says what the button is about, where its text does not. */
  about?: string;
  /** As in `aria-keyshortcuts`. */
  shortcut?: string;
  onPress?: () => void;
}

/** A button with a text. */
export function Button(props: ButtonProps) {
  const { children, primary = false, type = 'button', disabled = false, busy = false } = props;
  const press = (event: Event) => {
    if (busy) event.preventDefault();
    else props.onPress?.();
  };
  return (
    <button
      type={type}
      class={primary ? 'button button-primary' : 'button'}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-describedby={props.about}
      aria-keyshortcuts={props.shortcut}
      onClick={press}
    >
      {busy && <Icon node={LoaderCircle} spinning />}
      {children}
    </button>
  );
}
