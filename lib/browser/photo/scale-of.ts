/** A window as its page measures it: CSS pixels, rounded, and the pixels of the device to each. */
export interface MeasuredWindow {
  width: number;
  height: number;
  pixelRatio: number;
}

/**
 * Pixels of the device to a CSS pixel in a captured screen: what the page says, unless the capture does not bear it out.
 * @param width of the capture, in pixels of the device
 */
export function scaleOf(width: number, window: MeasuredWindow): number {
  // A page rounds its width to whole CSS pixels.
  const isBorneOut = Math.abs(width - window.width * window.pixelRatio) <= window.pixelRatio;
  return isBorneOut ? window.pixelRatio : width / window.width;
}
