import type { ComponentChildren } from 'preact';

export interface OpenLinkProps {
  url: string;
  children: ComponentChildren;
  class?: string;
  /** Name for assistive technology where the visible text says too little. It must contain that text. */
  label?: string;
  onOpen: (url: string) => void;
}

/** A real link whose opening is the caller's: a popup must choose the tab itself before it closes. */
export function OpenLink({ url, children, class: className, label, onOpen }: OpenLinkProps) {
  const open = (event: Event) => {
    event.preventDefault();
    onOpen(url);
  };
  return (
    <a href={url} class={className} target="_blank" rel="noreferrer" aria-label={label} onClick={open}>
      {children}
    </a>
  );
}
