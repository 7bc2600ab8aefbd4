import { ChangedStyles } from './changed-styles.ts';
import { type Box, findScroller, type Scroller } from './find-scroller.ts';
import { settledView } from './settled-view.ts';
import { settleStill } from './still-elements.ts';

/** Where the content shows, and how much there is of it. CSS pixels. */
export interface RollFacts {
  window: { width: number; height: number; pixelRatio: number };
  frame: Box;
  contentHeight: number;
}

/** A page whose director fell silent goes back by itself. ms */
const PATIENCE_MS = 15_000;

/** Shows a page tile by tile, and makes it as it was in the end. */
export class PageRoll {
  readonly #scroller: Scroller = findScroller();
  readonly #styles = new ChangedStyles();
  readonly #hidden = new ChangedStyles();
  readonly #before = { top: this.#scroller.element.scrollTop, left: this.#scroller.element.scrollLeft };
  #watchdog = 0;

  /** Begins; nothing has moved yet. */
  start(): RollFacts {
    const { element } = this.#scroller;
    if (element instanceof HTMLElement) {
      this.#styles.set(element, 'scroll-behavior', 'auto');
      this.#styles.set(element, 'scroll-snap-type', 'none');
      this.#styles.set(element, 'overflow-anchor', 'none');
    }
    this.#expectMore();
    return {
      window: { width: innerWidth, height: innerHeight, pixelRatio: devicePixelRatio },
      frame: this.#scroller.frame,
      contentHeight: element.scrollHeight,
    };
  }

  /**
   * Brings a row of the content to the top of the frame.
   * @returns the row that is there really: near the end a page scrolls less far; and the height, which may have grown
   */
  async show(row: number): Promise<{ row: number; contentHeight: number }> {
    this.#expectMore();
    const { element, frame } = this.#scroller;
    element.scrollTo({ top: row, behavior: 'instant' });
    // What sits still changes when a page notices that it was scrolled.
    await settledView();
    const isLast = row + frame.height >= element.scrollHeight;
    settleStill(this.#styles, this.#hidden, { isFirst: row === 0, isLast });
    element.scrollTo({ top: row, behavior: 'instant' });
    await settledView();
    return { row: element.scrollTop, contentHeight: element.scrollHeight };
  }

  /** Makes the page as it was. */
  end(): void {
    clearTimeout(this.#watchdog);
    this.#hidden.restore();
    this.#styles.restore();
    this.#scroller.element.scrollTo({ ...this.#before, behavior: 'instant' });
  }

  #expectMore(): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = window.setTimeout(() => this.end(), PATIENCE_MS);
  }
}
