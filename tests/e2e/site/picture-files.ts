import { png } from './png.ts';

/** Bytes of every kind of picture: real where something has to draw them, else right as far as anybody looks. */
export const PICTURE_FILES = {
  'plain.png': { type: 'image/png', body: () => png(1) },
  'open.png': { type: 'image/png', body: () => png(2) },
  'cookie.png': { type: 'image/png', body: () => png(3) },
  'referer.png': { type: 'image/png', body: () => png(4) },
  'wrong-type.png': { type: 'text/plain', body: () => png(5) },
  'moved.png': { type: 'image/png', body: () => png(6) },
  'photo.webp': { type: 'image/webp', body: () => latin('RIFF\x24\0\0\0WEBPVP8 ', 'webp') },
  'photo.avif': { type: 'image/avif', body: () => latin('\0\0\0\x1cftypavif\0\0\0\0', 'avif') },
  'photo.heic': { type: 'image/heic', body: () => latin('\0\0\0\x1cftypheic\0\0\0\0', 'heic') },
  'moving.gif': { type: 'image/gif', body: () => latin('GIF89a', 'frames') },
  'icon.ico': { type: 'image/x-icon', body: () => icon(1) },
  'drawing.svg': {
    type: 'image/svg+xml',
    body: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>'),
  },
  'large.svg': { type: 'image/svg+xml', body: largeDrawing },
  'pointer.cur': { type: 'image/x-icon', body: () => icon(2) },
  'noise.png': { type: 'image/png', body: noise },
  'huge.png': { type: 'image/png', body: () => padded(png(7), 30 * 1024 * 1024) },
  'login.png': { type: 'text/html; charset=utf-8', body: () => Buffer.from('<!doctype html><title>Sign in</title>') },
} as const satisfies Record<string, { type: string; body: () => Buffer }>;

export type PictureName = keyof typeof PICTURE_FILES;

function latin(head: string, rest: string): Buffer {
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(rest.repeat(40))]);
}

/** An icon (kind 1) or a mouse pointer (2) with one picture. Source: https://en.wikipedia.org/wiki/ICO_(file_format) */
function icon(kind: 1 | 2): Buffer {
  const picture = png(8, 32, 32);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(kind, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}

/** A picture that no compression makes smaller than the limit of a free workspace, 5 MiB. */
function noise(): Buffer {
  let state = 42;
  return png(0, 1_600, 1_300, () => {
    // A generator after Park and Miller, so that every run has the same bytes.
    state = (state * 48_271) % 2_147_483_647;
    return [state & 255, (state >> 8) & 255, (state >> 16) & 255];
  });
}

/** A red field with so long a description that the file is over the limit of a free workspace. */
function largeDrawing(): Buffer {
  const words = `<desc>${'A red field. '.repeat(450_000)}</desc>`;
  const field = '<rect width="400" height="200" fill="#c81e1e"/>';
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">${words}${field}</svg>`);
}

/** Whatever follows the end of a PNG is left alone by whoever reads it. */
function padded(picture: Buffer, size: number): Buffer {
  return Buffer.concat([picture, Buffer.alloc(size - picture.length, 'tide ')]);
}
