import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertBatch } from '../../lib/cli/convert-batch.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'convert-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a batch over the given lines and returns the lines it wrote. */
async function run(lines: readonly string[]): Promise<Record<string, unknown>[]> {
  const list = path.join(folder, 'list.jsonl');
  const out = path.join(folder, 'out.jsonl');
  writeFileSync(list, lines.join('\n'));
  await convertBatch(list, out);
  const written = readFileSync(out, 'utf8').trim().split('\n');
  return written.map((line) => JSON.parse(line) as Record<string, unknown>); // we wrote it
}

function page(id: string, html: string, extract: boolean): string {
  const file = path.join(folder, `${id}.html`);
  writeFileSync(file, html);
  return JSON.stringify({ id, file, url: 'https://site.example/page', extract });
}

test('every page has its line, in order, and a bad one stops nothing', async () => {
  const lines = await run([
    page('first', '<p>Hello</p>', false),
    '{not json',
    '{"id": "no-file", "file": "missing.html", "url": "https://site.example/"}',
    '{"id": "no-url", "file": "missing.html", "url": "nowhere"}',
    '',
    page('last', '<p>Bye</p>', false),
  ]);
  expect(lines.map(({ id }) => id)).toEqual(['first', null, 'no-file', 'no-url', 'last']);
  expect(lines.map((line) => 'error' in line)).toEqual([false, true, true, true, false]);
});

test('a page comes with blocks, metadata, requests and times', async () => {
  const image = '<img src="/i.png" alt="">';
  const [line] = await run([page('a', `<title>T</title><p>Hello</p>${image}${image}`, false)]);
  expect(line).toMatchObject({
    title: 'T',
    metadata: { author: null, keywords: [] },
    uploads: {},
    // One page, and one upload of two requests for the picture that is shown twice.
    requests: 3,
    ms: {
      parse: expect.any(Number),
      extract: expect.any(Number),
      convert: expect.any(Number),
      batch: expect.any(Number),
    },
  });
  expect(line?.['blocks']).toMatchObject([{ type: 'paragraph' }, { type: 'image' }, { type: 'image' }]);
});

test('without extraction nothing is dropped, with it the furniture is', async () => {
  const prose =
    'This paragraph belongs to the article, and it is long enough, with its commas, to be taken for prose. ';
  const html = `<body><nav>Menu</nav><article><h1>T</h1><p>${prose.repeat(6)}</p><p>${prose.repeat(6)}</p></article></body>`;
  const [whole, article] = await run([page('whole', html, false), page('article', html, true)]);
  expect(JSON.stringify(whole?.['blocks'])).toContain('Menu');
  expect(JSON.stringify(article?.['blocks'])).not.toContain('Menu');
});
