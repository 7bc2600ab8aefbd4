import { openOnTop, type SealedHost, sealedHost } from '../bar/sealed-host.ts';
import { type PickerAction, type PickerBar, pickerBar } from './picker-bar.ts';
import { PICKER_STYLES } from './picker-styles.ts';
import type { PickerTexts } from './picker-texts.ts';

/** What is pointed at, what is taken, what is left out. */
export interface PickerMarks {
  current: Element | null;
  chosen: Element | null;
  removed: readonly Element[];
}

/** What is seen of the picking: frames around elements of the page, and the bar. The page itself is not touched. */
export class PickerView {
  /** Receives the pointer in the page's stead, and the keys while no button has them. */
  readonly surface = document.createElement('div');
  readonly bar: PickerBar;
  readonly #sealed: SealedHost;
  readonly #frames = document.createElement('div');
  readonly #texts: PickerTexts;

  constructor(texts: PickerTexts) {
    this.#texts = texts;
    this.#sealed = sealedHost('tearsheet-picker', PICKER_STYLES);
    this.bar = pickerBar(texts);
    this.surface.className = 'surface';
    this.surface.tabIndex = -1;
    this.surface.setAttribute('role', 'application');
    this.surface.setAttribute('aria-label', `${texts.name}. ${texts.hint}`);
    const everything = document.createElement('div');
    everything.lang = texts.language;
    everything.dir = texts.direction;
    everything.append(this.surface, this.#frames, this.bar.element);
    this.#sealed.root.append(everything);
  }

  get host(): HTMLElement {
    return this.#sealed.host;
  }

  /** The button that has the keys, if one has. */
  get focused(): PickerAction | null {
    const active = this.#sealed.root.activeElement;
    return [...this.bar.buttons].find(([, button]) => button === active)?.[0] ?? null;
  }

  open(): void {
    openOnTop(this.host);
    this.surface.focus({ preventScroll: true });
  }

  close(): void {
    this.host.remove();
  }

  /** Says that nobody listens to this picker any more. */
  retire(): void {
    if (this.bar.hint.role === 'alert') return;
    this.bar.hint.role = 'alert';
    this.bar.hint.textContent = this.#texts.updated;
  }

  focus(action: PickerAction | null): void {
    const button = action ? this.bar.buttons.get(action) : undefined;
    (button && !button.disabled ? button : this.surface).focus({ preventScroll: true });
  }

  /** @param enabled the buttons that do something now */
  show(marks: PickerMarks, enabled: ReadonlySet<PickerAction>): void {
    this.place(marks);
    this.bar.current.textContent = marks.current ? this.#describe(marks.current) : '';
    for (const [action, button] of this.bar.buttons) button.disabled = !enabled.has(action);
  }

  /** Frames follow what they are around: the page scrolls and changes. */
  place({ current, chosen, removed }: PickerMarks): void {
    const frames = [
      ...removed.map((element) => frame(element, 'removed')),
      ...(chosen ? [frame(chosen, 'chosen')] : []),
      ...(current && current !== chosen ? [frame(current, 'current')] : []),
    ];
    this.#frames.replaceChildren(...frames);
  }

  #describe(element: Element): string {
    const words = element.textContent?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return `${element.localName} · ${words} ${this.#texts.words}`;
  }
}

function frame(element: Element, kind: string): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const made = document.createElement('div');
  made.className = `frame ${kind}`;
  Object.assign(made.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  return made;
}
