import { PNG } from 'pngjs';

/** A picture to look at pixel by pixel. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue. */
  at(x: number, y: number): number[];
}

export function readPicture(bytes: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return {
    width,
    height,
    at: (x, y) => {
      const from = (Math.round(y) * width + Math.round(x)) * 4;
      return [...data.subarray(from, from + 3)];
    },
  };
}
