import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../lib/convert/conversion.ts';
import { toBlocks } from '../../lib/convert/to-blocks.ts';

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));
const BASE_URL = 'https://example.com/articles/page';
/** `UPDATE_FIXTURES=1` writes what the converter says now; read the difference before you commit it. */
const UPDATE = process.env['UPDATE_FIXTURES'] === '1';

const cases = readdirSync(FOLDER);

describe('fixtures', () => {
  it('are discovered', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases)('%s', (name) => {
    const actual = convert(`${FOLDER}${name}/`);
    if (UPDATE) write(`${FOLDER}${name}/`, actual);
    expect(actual).toEqual(expected(`${FOLDER}${name}/`));
  });
});

function convert(folder: string): Conversion {
  const options = { baseUrl: BASE_URL, ...readJson(`${folder}options.json`, {}) };
  return toBlocks(fromHtml(readFileSync(`${folder}input.html`, 'utf8'), { fragment: true }), options);
}

/** `blocks.json` must be there; no `losses.json` means that there are none, and so for uploads. */
function expected(folder: string): unknown {
  return {
    blocks: JSON.parse(readFileSync(`${folder}blocks.json`, 'utf8')),
    losses: readJson(`${folder}losses.json`, []),
    uploads: readJson(`${folder}uploads.json`, {}),
  };
}

function readJson<T>(file: string, fallback: T): T {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : fallback;
}

function write(folder: string, { blocks, losses, uploads }: Conversion): void {
  writeFileSync(`${folder}blocks.json`, `${JSON.stringify(blocks, null, 2)}\n`);
  if (losses.length > 0) writeFileSync(`${folder}losses.json`, `${JSON.stringify(losses, null, 2)}\n`);
  if (Object.keys(uploads).length > 0) writeFileSync(`${folder}uploads.json`, `${JSON.stringify(uploads, null, 2)}\n`);
}
