import type { Area } from '../in-page/area/area.ts';
import { type MeasuredWindow, scaleOf } from './scale-of.ts';

/**
 * A part of a captured screen.
 * @param area in CSS pixels
 * @param window whose capture it is
 * @returns a PNG file in pixels of the device
 */
export async function cropped(screen: Blob, area: Area, window: MeasuredWindow): Promise<Blob> {
  const bitmap = await createImageBitmap(screen);
  const scale = scaleOf(bitmap.width, window);
  const left = Math.round(area.x * scale);
  const top = Math.round(area.y * scale);
  const width = Math.max(1, Math.min(bitmap.width - left, Math.round(area.width * scale)));
  const height = Math.max(1, Math.min(bitmap.height - top, Math.round(area.height * scale)));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d', { alpha: false })?.drawImage(bitmap, left, top, width, height, 0, 0, width, height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
