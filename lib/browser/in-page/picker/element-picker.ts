import type { PickedElements } from '../../../extract/picked/picked-elements.ts';
import { elementAt } from './element-at.ts';
import { type Direction, neighbour } from './neighbour.ts';
import type { PickerAction } from './picker-bar.ts';
import type { PickerTexts } from './picker-texts.ts';
import { PickerView } from './picker-view.ts';
import { scrollBeneath } from './scroll-beneath.ts';

const KEYS: Record<string, Direction> = { ArrowUp: 'out', ArrowDown: 'in', ArrowLeft: 'before', ArrowRight: 'after' };

/**
 * Lets the user point at the element to save and at what is to be left out, by mouse, finger or keys (arrows go out,
 * in, back and forth; Enter takes and then saves, Delete leaves out, Escape gives up). Only events of the user count,
 * none of the page's making.
 * @param isHeard whether the extension would still learn of a choice: an update ends the one that asked
 * @param onEnd told once, when nothing of the picker is in the page any more; null when the user gave up
 */
export class ElementPicker {
  readonly #view: PickerView;
  readonly #isHeard: () => boolean;
  readonly #onEnd: (picked: PickedElements | null) => void;
  readonly #listening = new AbortController();
  readonly #watch = new MutationObserver(() => !this.#view.host.isConnected && this.end(null));
  readonly #before = document.activeElement;
  #current: Element | null = null;
  /** What is pointed at stays, wherever the pointer goes: on its way to the bar. */
  #isHeld = false;
  #chosen: Element | null = null;
  readonly #removed: Element[] = [];

  constructor(texts: PickerTexts, isHeard: () => boolean, onEnd: (picked: PickedElements | null) => void) {
    this.#view = new PickerView(texts);
    this.#isHeard = isHeard;
    this.#onEnd = onEnd;
    this.#listen();
    this.#view.open();
    this.#watch.observe(document.documentElement, { childList: true });
    this.#show();
  }

  /** Takes everything of the picker out of the page. */
  end(picked: PickedElements | null): void {
    if (this.#listening.signal.aborted) return;
    this.#listening.abort();
    this.#watch.disconnect();
    this.#view.close();
    if (this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#onEnd(picked);
  }

  #listen(): void {
    const { signal } = this.#listening;
    const { surface, bar } = this.#view;
    const on = <Name extends keyof HTMLElementEventMap>(
      element: HTMLElement,
      name: Name,
      answer: (event: HTMLElementEventMap[Name]) => void,
    ) => element.addEventListener(name, (event) => event.isTrusted && answer(event), { signal, passive: false });
    on(surface, 'pointermove', (event) => !this.#isHeld && this.#point(this.#under(event)));
    on(surface, 'click', (event) => this.#hold(this.#under(event)));
    on(surface, 'wheel', (event) => this.#scroll(event));
    for (const [action, button] of bar.buttons) on(button, 'click', () => this.#do(action));
    // Before the page sees the key, and in its stead.
    window.addEventListener('keydown', (event) => event.isTrusted && this.#press(event), { signal, capture: true });
    const place = () => requestAnimationFrame(() => this.#view.place(this.#marks()));
    window.addEventListener('scroll', place, { signal, capture: true, passive: true });
    window.addEventListener('resize', place, { signal });
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#answer(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** @returns whether the key means something here */
  #answer({ key, shiftKey }: KeyboardEvent): boolean {
    const direction = KEYS[key];
    if (direction) this.#go(direction);
    else if (key === 'Escape') this.end(null);
    else if (key === 'Enter' || key === ' ') this.#do(this.#view.focused ?? (this.#current ? 'clip' : 'save'));
    else if (key === 'Delete' || key === 'Backspace') this.#do('remove');
    else if (key === 'Tab') this.#focusNext(shiftKey);
    else return false;
    return true;
  }

  #go(direction: Direction): void {
    const start = this.#current ?? this.#chosen;
    const { innerWidth, innerHeight } = window;
    const next = start
      ? neighbour(start, direction, this.#view.host)
      : elementAt(innerWidth / 2, innerHeight / 3, this.#view.host);
    if (!next) return;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    this.#hold(next);
    this.#view.focus(null);
  }

  #focusNext(isBack: boolean): void {
    const usable = [...this.#view.bar.buttons].filter(([, button]) => !button.disabled).map(([action]) => action);
    const order = isBack ? usable.reverse() : usable;
    this.#view.focus(order[order.findIndex((action) => action === this.#view.focused) + 1] ?? order[0] ?? null);
  }

  #do(action: PickerAction): void {
    if (!this.#enabled().has(action)) this.#show();
    else if (action === 'cancel') this.end(null);
    else if (action === 'save') this.end({ element: this.#chosen, removed: new Set(this.#removed) });
    else {
      this.#change(action);
      this.#isHeld = false;
      this.#show();
      this.#view.focus(action === 'clip' ? 'save' : null);
    }
  }

  #change(action: 'clip' | 'remove' | 'undo'): void {
    if (action === 'undo') this.#removed.pop();
    else if (action === 'clip') this.#chosen = this.#current;
    else if (this.#current) {
      this.#removed.push(this.#current);
      if (this.#current === this.#chosen) this.#chosen = null;
      this.#current = null;
    }
  }

  #enabled(): ReadonlySet<PickerAction> {
    const enabled = new Set<PickerAction>(['cancel']);
    if (!this.#isHeard()) return enabled;
    if (this.#current) enabled.add('clip').add('remove');
    if (this.#removed.length > 0) enabled.add('undo');
    if (this.#chosen || this.#removed.length > 0) enabled.add('save');
    return enabled;
  }

  #under({ clientX, clientY }: MouseEvent): Element | null {
    return elementAt(clientX, clientY, this.#view.host);
  }

  #scroll(event: WheelEvent): void {
    event.preventDefault();
    const size = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    scrollBeneath(this.#under(event), { x: event.deltaX * size, y: event.deltaY * size });
  }

  #hold(element: Element | null): void {
    this.#isHeld = element !== null;
    this.#point(element);
    if (element) this.#view.focus(this.#chosen ? 'remove' : 'clip');
  }

  #point(element: Element | null): void {
    if (element === this.#current) return;
    this.#current = element;
    this.#show();
  }

  #show(): void {
    if (!this.#isHeard()) this.#view.retire();
    this.#view.show(this.#marks(), this.#enabled());
  }

  #marks() {
    return { current: this.#current, chosen: this.#chosen, removed: this.#removed };
  }
}
