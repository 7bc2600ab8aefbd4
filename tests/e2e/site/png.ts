import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUE_COLOUR_8_BIT = [8, 2, 0, 0, 0];

/**
 * A picture drawn from its number alone: a gradient with a grid, so that each number gives other bytes and every run
 * the same ones.
 */
export function png(
  number: number,
  width = 320,
  height = 200,
  color: (x: number, y: number) => [number, number, number] = (x, y) => pixel(number, x / width, y / height),
): Buffer {
  const rows: number[] = [];
  for (let y = 0; y < height; y += 1) {
    rows.push(0);
    for (let x = 0; x < width; x += 1) rows.push(...color(x, y));
  }
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([header, Buffer.from(TRUE_COLOUR_8_BIT)])),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixel(number: number, x: number, y: number): [number, number, number] {
  const isGrid = Math.floor(x * (number + 3)) % 2 === Math.floor(y * (number + 2)) % 2;
  const shade = isGrid ? 255 : 205;
  return [Math.round(shade * (1 - x / 3)), Math.round(shade * (0.6 + y / 3)), (number * 41) % 256];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}
