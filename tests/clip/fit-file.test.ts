import { expect, test } from 'vitest';
import { fitFile } from '../../lib/clip/fit-file.ts';
import type { ImageCoder } from '../../lib/ports/image-coder.ts';

const LIMIT = 1_000;
const file = (head: string, size: number, type: string) =>
  new Blob([Uint8Array.from(head.padEnd(size, '.'), (character) => character.charCodeAt(0))], { type });
const PNG = '\x89PNG\r\n\x1a\n';

/** Draws a picture of so many bytes, smaller in proportion to its area. */
function coder(size: number): ImageCoder {
  return {
    decode: (_, use) =>
      use({
        width: 100,
        height: 100,
        encode: async (scale) => new Blob([new Uint8Array(size * scale * scale)], { type: 'image/webp' }),
      }),
  };
}

const blind: ImageCoder = { decode: async () => null };

test('what Notion takes is left alone, whatever its server called it', async () => {
  const bytes = file(PNG, 900, 'text/plain');
  expect(await fitFile(blind, bytes, 'image', LIMIT)).toEqual({ bytes, contentType: 'image/png', change: null });
});

test('a picture over the limit is made smaller until it fits, and that is told', async () => {
  const fitted = await fitFile(coder(3_500), file(PNG, 3_500, 'image/png'), 'image', LIMIT);
  expect(fitted).toMatchObject({ contentType: 'image/webp', change: 'scaled' });
  expect('bytes' in fitted && fitted.bytes.size).toBe(875);
});

test('an animation that fits stays one; a larger one stands still, and that is told', async () => {
  const small = file('GIF89a', 900, 'image/gif');
  expect(await fitFile(blind, small, 'image', LIMIT)).toMatchObject({ bytes: small, change: null });
  expect(await fitFile(coder(900), file('GIF89a', 2_000, 'image/gif'), 'image', LIMIT)).toMatchObject({
    change: 'stilled',
  });
});

test('a kind Notion does not know is drawn anew', async () => {
  expect(await fitFile(coder(500), file('\0\0\x02\0', 300, 'image/x-icon'), 'image', LIMIT)).toMatchObject({
    contentType: 'image/webp',
    change: 'converted',
  });
});

test.each([
  ['a picture no step makes small enough', coder(100_000), file(PNG, 2_000, 'image/png'), 'tooLarge:2000'],
  ['a picture nobody can draw', blind, file(PNG, 2_000, 'image/png'), 'tooLarge:2000'],
  ['a page in its place', blind, file('<!doctype html>', 20, 'text/html; charset=utf-8'), 'type:text/html'],
  ['nonsense', blind, file('nonsense', 20, 'a/<b>'), 'notAnImage'],
] as const)('%s is told as such', async (_, images, bytes, problem) => {
  expect(await fitFile(images, bytes, 'image', LIMIT)).toEqual({ problem });
});

test('a file that is no picture is never drawn', async () => {
  const pdf = file('%PDF-1.7', 2_000, 'application/pdf');
  expect(await fitFile(coder(10), pdf, 'pdf', LIMIT)).toEqual({ problem: 'tooLarge:2000' });
});
