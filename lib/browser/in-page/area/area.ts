/** A part of the window, in CSS pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Smallest side a picture is worth taking with, in CSS pixels. */
export const MIN_SIDE = 8;

/** The area between two corners, within the window. */
export function areaBetween(from: { x: number; y: number }, to: { x: number; y: number }, window: Size): Area {
  const left = clamp(Math.min(from.x, to.x), 0, window.width);
  const top = clamp(Math.min(from.y, to.y), 0, window.height);
  const right = clamp(Math.max(from.x, to.x), 0, window.width);
  const bottom = clamp(Math.max(from.y, to.y), 0, window.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where somebody without a mouse begins: the middle of the window. */
export function middleArea({ width, height }: Size): Area {
  return {
    x: Math.round(width / 4),
    y: Math.round(height / 4),
    width: Math.round(width / 2),
    height: Math.round(height / 2),
  };
}

/** Moves an area; it stays within the window. */
export function movedArea(area: Area, by: { x: number; y: number }, window: Size): Area {
  return {
    ...area,
    x: clamp(area.x + by.x, 0, window.width - area.width),
    y: clamp(area.y + by.y, 0, window.height - area.height),
  };
}

/** Moves the lower right corner of an area; it stays within the window and of some size. */
export function resizedArea(area: Area, by: { x: number; y: number }, window: Size): Area {
  return {
    ...area,
    width: clamp(area.width + by.x, MIN_SIDE, window.width - area.x),
    height: clamp(area.height + by.y, MIN_SIDE, window.height - area.y),
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
