/** Most of a canvas that is held at a time, in pixels of the device: 48 MB at four bytes each. */
const MAX_PICTURE_PIXELS = 12_000_000;
/** Tallest picture, in pixels of the device: what viewers and phones still open. */
const MAX_PICTURE_HEIGHT = 8_192;
/** How far a step may be shortened to end on a whole pixel of the device, in CSS pixels. */
const MAX_SHORTENING = 100;
/** What counts as a whole pixel. */
const EXACT = 1e-6;
const CLOSE = 0.02;

/**
 * How far to scroll from tile to tile, so that each begins on a whole pixel of the device and no seam shows.
 * @param height of what one tile can show, in CSS pixels
 * @param scale pixels of the device to a CSS pixel
 * @returns CSS pixels
 */
export function tileStep(height: number, scale: number): number {
  const tallest = Math.max(1, Math.floor(height));
  const steps = Array.from({ length: Math.min(MAX_SHORTENING, tallest) }, (_, less) => tallest - less);
  const offBy = (step: number) => Math.abs(step * scale - Math.round(step * scale));
  return steps.find((step) => offBy(step) < EXACT) ?? steps.find((step) => offBy(step) < CLOSE) ?? tallest;
}

/** How tall one picture of a long page becomes at most, in pixels of the device. */
export function pictureHeight(width: number): number {
  return Math.max(1, Math.min(MAX_PICTURE_HEIGHT, Math.floor(MAX_PICTURE_PIXELS / width)));
}
