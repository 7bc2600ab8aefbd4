/** The browser's own reading and writing of pictures. */
export interface ImageCoder {
  /** Decodes a picture of any kind the browser knows, and hands it to `use` until that ends; null when it cannot. */
  decode<T>(bytes: Blob, use: (picture: DecodedImage) => Promise<T>): Promise<T | null>;
}

export interface DecodedImage {
  /** Pixels. */
  width: number;
  height: number;
  /**
   * Draws it anew as WebP, or as PNG where the browser writes no WebP.
   * @param scale of each side, 0 to 1
   * @param quality 0 to 1
   */
  encode(scale: number, quality: number): Promise<Blob>;
}
