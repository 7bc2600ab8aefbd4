import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { convertBatch } from '../../lib/cli/convert-batch.ts';
import { parseArticle } from '../../lib/cli/parse-article.ts';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { toBlocks } from '../../lib/convert/to-blocks.ts';

/**
 * `npm run bench:extraction`: pages of the corpus through `convert`, and through Readability alone on the same DOM and
 * with the same converter, judged by the corpus's own scorer. The corpus is not part of the project: its place is
 * `TEARSHEET_SHARED`, `../shared` when unset. Arguments are handed to the scorer: `--sets made,docs`, `--worst 10`.
 */
const shared = path.resolve(process.env['TEARSHEET_SHARED'] ?? '../shared');
const scorer = path.join(shared, 'scorer');
const options = process.argv.slice(2);

if (existsSync(scorer)) await bench();
else process.stdout.write(`Skipped: no corpus at ${shared}. Set TEARSHEET_SHARED to the folder that holds it.\n`);

async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'extraction-'));
  try {
    const list = path.join(folder, 'list.jsonl');
    writeFileSync(list, runScorer('list.mjs', options));
    const ours = path.join(folder, 'tearsheet.jsonl');
    await convertBatch(list, ours);
    const theirs = path.join(folder, 'readability.jsonl');
    writeFileSync(theirs, readabilityAlone(list));
    report('Tearsheet', ours);
    report('Readability alone', theirs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(name: string, out: string): void {
  process.stdout.write(`\n== ${name}\n${runScorer('report.mjs', ['--out', out, ...options])}`);
}

function runScorer(script: string, args: readonly string[]): string {
  const command = [path.join(scorer, script), '--task', 'extract', ...args];
  return execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

function readabilityAlone(list: string): string {
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => `${JSON.stringify(readPage(line))}\n`).join('');
}

function readPage(line: string): object {
  const { id, file, url }: { id: string; file: string; url: string } = JSON.parse(line);
  try {
    const article = new Readability(parseDocument(readFileSync(file, 'utf8')), { keepClasses: true }).parse();
    const { blocks, uploads } = toBlocks(parseArticle(article?.content ?? ''), { baseUrl: url });
    const metadata = { author: article?.byline, published: article?.publishedTime, site: article?.siteName };
    return { id, title: article?.title ?? '', metadata, blocks, uploads };
  } catch (error) {
    return { id, error: String(error) };
  }
}
