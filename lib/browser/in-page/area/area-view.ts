import type { Area } from './area.ts';
import { AREA_STYLES } from './area-styles.ts';
import type { AreaTexts } from './area-texts.ts';

/** The bar keeps this far from the area and from the window's edges, in CSS pixels. */
const GAP = 8;

/** What is seen of the choosing: a veil with a hole, a hint, and a bar with two buttons. In a closed shadow root. */
export class AreaView {
  readonly host = document.createElement('tearsheet-area');
  readonly save = document.createElement('button');
  readonly cancel = document.createElement('button');
  /** Takes the focus until there is something to press. */
  readonly surface = document.createElement('div');
  readonly #hole = document.createElement('div');
  readonly #hint = document.createElement('p');
  readonly #size = document.createElement('output');
  readonly #bar = document.createElement('div');

  constructor(texts: AreaTexts) {
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(AREA_STYLES);
    root.adoptedStyleSheets = [sheet];
    this.surface.className = 'surface';
    this.surface.lang = texts.language.tag;
    this.surface.dir = texts.language.direction;
    this.surface.tabIndex = -1;
    this.surface.setAttribute('role', 'dialog');
    this.surface.setAttribute('aria-modal', 'true');
    this.surface.setAttribute('aria-label', texts.hint);
    this.#hole.className = 'hole';
    this.#hint.className = 'hint';
    this.#hint.textContent = texts.hint;
    this.#bar.className = 'bar';
    this.save.className = 'primary';
    this.save.textContent = texts.save;
    this.cancel.textContent = texts.cancel;
    this.#bar.append(this.#size, this.save, this.cancel);
    this.surface.append(this.#hole, this.#hint, this.#bar);
    root.append(this.surface);
    this.show(null, false);
  }

  /** Puts it over everything, dialogues of the page included where the browser can. */
  open(): void {
    document.documentElement.append(this.host);
    if ('popover' in this.host) {
      this.host.popover = 'manual';
      this.host.showPopover();
    }
    this.surface.focus();
  }

  /** @param isFinal the bar is offered: nothing is being dragged */
  show(area: Area | null, isFinal: boolean): void {
    this.surface.classList.toggle('empty', area === null);
    this.#hint.hidden = area !== null;
    this.#bar.hidden = area === null || !isFinal;
    if (!area) return;
    const { x, y, width, height } = area;
    Object.assign(this.#hole.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    this.#size.textContent = `${Math.round(width)} × ${Math.round(height)}`;
    if (isFinal) this.#placeBar(area);
  }

  /** Below the area, else above it, else within it. */
  #placeBar({ x, y, width, height }: Area): void {
    const bar = this.#bar.getBoundingClientRect();
    const below = y + height + GAP;
    const above = y - GAP - bar.height;
    const within = y + height - GAP - bar.height;
    const top = below + bar.height + GAP <= innerHeight ? below : above >= GAP ? above : within;
    const left = Math.max(GAP, Math.min(x + width - bar.width, innerWidth - bar.width - GAP));
    Object.assign(this.#bar.style, { left: `${left}px`, top: `${Math.max(GAP, top)}px` });
  }
}
