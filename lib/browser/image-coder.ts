import type { ImageCoder } from '../ports/image-coder.ts';
import { askOffscreen } from './offscreen/ask-offscreen.ts';

/** One picture is drawn at a time: unpacked, each takes four bytes a pixel. */
const LOCK = 'tearsheet-image-coder';
/** A canvas larger than this on a side is refused by some browsers. Pixels */
const MAX_SIDE = 16_384;

/** How far into a file an SVG may begin. Bytes */
const HEAD_BYTES = 4_096;

/** Pictures through the browser's own decoders; a worker has all but SVG. */
export function imageCoder(): ImageCoder {
  return {
    decode: (bytes, use) =>
      navigator.locks.request(LOCK, async () => {
        const bitmap = await createImageBitmap(bytes).catch(() => drawn(bytes));
        if (!bitmap) return null;
        try {
          const { width, height } = bitmap;
          return await use({ width, height, encode: (scale, quality) => encode(bitmap, scale, quality) });
        } finally {
          bitmap.close();
        }
      }),
  };
}

/** An SVG is drawn where there is a document; null for what is none. */
async function drawn(bytes: Blob): Promise<ImageBitmap | null> {
  const head = await bytes.slice(0, HEAD_BYTES).text();
  const picture = head.includes('<svg') ? await askOffscreen({ kind: 'drawVector', file: bytes }) : null;
  return picture instanceof Blob ? createImageBitmap(picture) : null;
}

function encode(bitmap: ImageBitmap, scale: number, quality: number): Promise<Blob> {
  const fit = Math.min(scale, MAX_SIDE / bitmap.width, MAX_SIDE / bitmap.height);
  const width = Math.max(1, Math.round(bitmap.width * fit));
  const height = Math.max(1, Math.round(bitmap.height * fit));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/webp', quality });
}
