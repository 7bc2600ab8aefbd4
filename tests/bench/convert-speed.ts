import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gfm } from '@joplin/turndown-plugin-gfm';
import { markdownToBlocks } from '@tryfabric/martian';
import type { Root } from 'hast';
import TurndownService from 'turndown';
import { toSteps } from '../../lib/batch/to-steps.ts';
import { parseArticle } from '../../lib/cli/parse-article.ts';
import { toBlocks } from '../../lib/convert/to-blocks.ts';

/**
 * How fast the converter is: beside Turndown and martian on the same pages, and per node from 1 KB to 10 MB. Without
 * the corpus (TEARSHEET_SHARED, see `bench:fidelity`) it uses the converter's fixtures.
 */
const OPTIONS = { baseUrl: 'https://example.com/articles/page' };
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
/** Enough work for a figure: small pages are converted until this many characters have gone through. */
const MIN_CHARACTERS = 2e6;

interface Times {
  parse: number;
  convert: number;
  batch: number;
}

const pages = findPages();
console.log(`${pages.length} pages, ${(pages.join('').length / 1e6).toFixed(1)} MB`);
besideRival();
perNode();

function besideRival(): void {
  const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced' });
  turndown.use(gfm);
  let rival = 0;
  let failed = 0;
  const ours: Times = { parse: 0, convert: 0, batch: 0 };
  // Both once without the clock, so that neither pays for the engine's warming up.
  for (const html of pages.slice(0, 50)) timed(html);
  for (const html of pages) {
    add(ours, timed(html));
    const start = performance.now();
    try {
      markdownToBlocks(turndown.turndown(html));
    } catch {
      failed++;
    }
    rival += performance.now() - start;
  }
  const total = ours.parse + ours.convert;
  console.log(`parse ${ms(ours.parse)}, convert ${ms(ours.convert)}, batch ${ms(ours.batch)}`);
  console.log(`Turndown + martian ${ms(rival)} (${failed} failed): ${(rival / total).toFixed(1)} times as long`);
}

function perNode(): void {
  const all = pages.join('\n').replace(/<\/?(?:html|head|body)\b[^>]*>/g, '');
  for (const size of SIZES) {
    const html = all.repeat(Math.ceil(size / all.length)).slice(0, size);
    const rounds = Math.max(1, Math.min(200, Math.round(MIN_CHARACTERS / size)));
    const times: Times = { parse: 0, convert: 0, batch: 0 };
    for (let round = 0; round < rounds; round++) add(times, timed(html));
    const nodes = countNodes(parseArticle(html)) * rounds;
    const each = (time: number) => `${((time / nodes) * 1000).toFixed(2)} µs`;
    console.log(
      `${size / 1000} KB: parse ${each(times.parse)}, convert ${each(times.convert)}, batch ${each(times.batch)} per node`,
    );
  }
}

function timed(html: string): Times {
  const start = performance.now();
  const tree = parseArticle(html);
  const parsed = performance.now();
  const { blocks } = toBlocks(tree, OPTIONS);
  const converted = performance.now();
  toSteps(blocks);
  return { parse: parsed - start, convert: converted - parsed, batch: performance.now() - converted };
}

function add(total: Times, times: Times): void {
  total.parse += times.parse;
  total.convert += times.convert;
  total.batch += times.batch;
}

function countNodes(tree: Root): number {
  let count = 0;
  const stack: unknown[] = [tree];
  while (stack.length > 0) {
    const node = stack.pop();
    count++;
    if (typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children)) {
      stack.push(...node.children);
    }
  }
  return count;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function findPages(): string[] {
  const corpus = resolve(process.env['TEARSHEET_SHARED'] ?? '../shared', 'corpus');
  const found = [...filesNamed('expected.html', corpus)];
  const fixtures = resolve('tests/convert/fixtures');
  return (found.length > 0 ? found : [...filesNamed('input.html', fixtures)]).map((file) => readFileSync(file, 'utf8'));
}

function* filesNamed(name: string, folder: string): Generator<string> {
  let entries: string[];
  try {
    entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return;
  }
  for (const entry of entries) if (entry.endsWith(`/${name}`)) yield join(folder, entry);
}
