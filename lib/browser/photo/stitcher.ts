import { pictureHeight } from './tile-plan.ts';

/** A part of a tile, and the row of the whole it belongs to. Pixels of the device. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
  row: number;
}

/**
 * Puts tiles together, top to bottom, into pictures of bounded height. Holds one unfinished picture at a time; finished
 * ones are PNG files.
 */
export class Stitcher {
  readonly #width: number;
  readonly #maxHeight: number;
  readonly #pictures: Blob[] = [];
  #canvas: OffscreenCanvas;
  /** The first row of the unfinished picture, and how many of its rows are painted. */
  #top = 0;
  #painted = 0;

  /** @param width of every picture */
  constructor(width: number) {
    this.#width = width;
    this.#maxHeight = pictureHeight(width);
    this.#canvas = new OffscreenCanvas(width, this.#maxHeight);
  }

  async add(tile: ImageBitmap, part: Part): Promise<void> {
    const end = part.row + part.height;
    for (let row = part.row; row < end; ) {
      if (row >= this.#top + this.#maxHeight) await this.#finish();
      const height = Math.min(end, this.#top + this.#maxHeight) - row;
      const from = part.y + (row - part.row);
      const context = contextOf(this.#canvas);
      context.drawImage(tile, part.x, from, part.width, height, 0, row - this.#top, part.width, height);
      this.#painted = row + height - this.#top;
      row += height;
    }
  }

  /** The pictures, top to bottom. Nothing can be added after that. */
  async pictures(): Promise<Blob[]> {
    if (this.#painted > 0) await this.#finish();
    return this.#pictures;
  }

  async #finish(): Promise<void> {
    this.#pictures.push(await pngOf(this.#canvas, this.#painted));
    this.#top += this.#painted;
    this.#painted = 0;
    this.#canvas = new OffscreenCanvas(this.#width, this.#maxHeight);
  }
}

/** The upper rows of a canvas as a file. */
function pngOf(canvas: OffscreenCanvas, height: number): Promise<Blob> {
  if (height === canvas.height) return canvas.convertToBlob({ type: 'image/png' });
  const cut = new OffscreenCanvas(canvas.width, height);
  contextOf(cut).drawImage(canvas, 0, 0);
  return cut.convertToBlob({ type: 'image/png' });
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  // Screens are opaque; without an alpha channel the files are smaller.
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser gives no canvas');
  return context;
}
