import { type Area, areaBetween, MIN_SIDE, middleArea, movedArea, resizedArea } from './area.ts';
import type { AreaTexts } from './area-texts.ts';
import { AreaView } from './area-view.ts';

/** How far an arrow key goes, in CSS pixels; with Ctrl or Cmd a single one. */
const STRIDE = 10;
const ARROWS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Lets the user choose a part of the window: dragged with the mouse or a finger, or by keys (arrows move it, with Shift
 * they size it, Enter takes it, Escape gives up).
 * @returns the part, once nothing of the choosing is on screen any more; null when the user gave up
 */
export async function chooseArea(texts: AreaTexts): Promise<Area | null> {
  const before = document.activeElement;
  const area = await new AreaChoice(new AreaView(texts)).made;
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  await twoFrames();
  return area;
}

class AreaChoice {
  readonly made: Promise<Area | null>;
  readonly #view: AreaView;
  readonly #listening = new AbortController();
  #resolve: (area: Area | null) => void = () => {};
  #area: Area | null = null;
  /** What the pointer that is down does with a new position. */
  #drag: ((event: PointerEvent) => Area) | null = null;
  /** The button that has the keys; the page cannot see into the shadow root, and neither can its document. */
  #focused: HTMLButtonElement | null = null;

  constructor(view: AreaView) {
    this.#view = view;
    this.made = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    this.#listen();
    view.open();
  }

  #listen(): void {
    const { surface, save, cancel } = this.#view;
    const { signal } = this.#listening;
    surface.addEventListener('pointerdown', (event) => this.#begin(event), { signal });
    surface.addEventListener('pointermove', (event) => this.#move(event), { signal });
    surface.addEventListener('pointerup', () => this.#release(), { signal });
    surface.addEventListener('pointercancel', () => this.#release(), { signal });
    save.addEventListener('click', () => this.#end(this.#area), { signal });
    cancel.addEventListener('click', () => this.#end(null), { signal });
    // Before the page sees the key, and in its stead.
    window.addEventListener('keydown', (event) => event.isTrusted && this.#press(event), { signal, capture: true });
    // A part of another window would be taken.
    window.addEventListener('resize', () => this.#set(null, false), { signal });
  }

  #begin(event: PointerEvent): void {
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (event.button !== 0 || isOnButton) return;
    event.preventDefault();
    this.#view.surface.setPointerCapture(event.pointerId);
    const start = { x: event.clientX, y: event.clientY };
    const held = this.#area;
    this.#drag =
      held && isWithin(held, start)
        ? (to) => movedArea(held, { x: to.clientX - start.x, y: to.clientY - start.y }, windowSize())
        : (to) => areaBetween(start, { x: to.clientX, y: to.clientY }, windowSize());
  }

  #move(event: PointerEvent): void {
    if (this.#drag) this.#set(this.#drag(event), false);
  }

  #release(): void {
    if (!this.#drag) return;
    this.#drag = null;
    const isLargeEnough = this.#area && this.#area.width >= MIN_SIDE && this.#area.height >= MIN_SIDE;
    this.#set(isLargeEnough ? this.#area : null, true);
  }

  #press(event: KeyboardEvent): void {
    if (!this.#answer(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** @returns whether the key means something here */
  #answer({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const arrow = ARROWS[key];
    if (arrow) this.#nudge(arrow, ctrlKey || metaKey ? 1 : STRIDE, shiftKey);
    else if (key === 'Escape') this.#end(null);
    else if (key === 'Enter' || key === ' ') this.#enter();
    else if (key === 'Tab') this.#focus(this.#focused === this.#view.save ? this.#view.cancel : this.#view.save);
    else return false;
    return true;
  }

  #enter(): void {
    if (this.#focused === this.#view.cancel) this.#end(null);
    else if (this.#area) this.#end(this.#area);
    else this.#set(middleArea(windowSize()), true);
  }

  #nudge(arrow: { x: number; y: number }, stride: number, sizes: boolean): void {
    const by = { x: arrow.x * stride, y: arrow.y * stride };
    if (!this.#area) this.#set(middleArea(windowSize()), true);
    else this.#set((sizes ? resizedArea : movedArea)(this.#area, by, windowSize()), true);
  }

  #set(area: Area | null, isFinal: boolean): void {
    this.#area = area;
    this.#view.show(area, isFinal);
    if (area && isFinal) this.#focus(this.#view.save);
    else this.#focused = null;
  }

  #focus(button: HTMLButtonElement): void {
    if (!this.#area) return;
    button.focus({ preventScroll: true });
    this.#focused = button;
  }

  #end(area: Area | null): void {
    this.#listening.abort();
    this.#view.host.remove();
    this.#resolve(area);
  }
}

function isWithin({ x, y, width, height }: Area, point: { x: number; y: number }): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

function windowSize() {
  return { width: innerWidth, height: innerHeight };
}

/** What was removed is gone from the screen with the frame after the next. */
async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
