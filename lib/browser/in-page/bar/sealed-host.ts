/** An element of ours in a page: its inside is closed to the page's scripts and untouched by its styles. */
export interface SealedHost {
  host: HTMLElement;
  root: ShadowRoot;
}

const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'focusin'];

/** Makes one, not yet in the page. */
export function sealedHost(tag: string, styles: string): SealedHost {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  // What is pressed in it is not pressed in the page: its menus and dialogues do not close for it.
  for (const name of PRESSES) host.addEventListener(name, (event) => event.stopPropagation());
  return { host, root };
}

/** Puts it over everything, dialogues of the page included where the browser can. */
export function openOnTop(host: HTMLElement): void {
  document.documentElement.append(host);
  if (!('popover' in host)) return;
  host.popover = 'manual';
  host.showPopover();
}
