import type { ComponentChildren } from 'preact';

export interface OpenLinkProps {
  url: string;
  children: ComponentChildren;
  class?: string;
  /** Id of the element that says what the link is about, where its text does not. */
  about?: string;
  onOpen: (url: string) => void;
}

/** A real link whose opening is the caller's: a popup must choose the tab itself before it closes. */
export function OpenLink({ url, children, class: className, about, onOpen }: OpenLinkProps) {
  const open = (event: Event) => {
    event.preventDefault();
    onOpen(url);
  };
  return (
    <a href={url} class={className} target="_blank" rel="noreferrer" aria-describedby={about} onClick={open}>
      {children}
    </a>
  );
}
