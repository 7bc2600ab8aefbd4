import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { convertBatch } from '../../lib/cli/convert-batch.ts';
import { compareText, type ScoredPage } from './extraction-compare.ts';
import { RIVALS, type Rival } from './extraction-rivals.ts';

/**
 * `npm run bench:extraction`: pages of the corpus through `convert`, and through Readability and defuddle on the same DOM
 * and with the same converter, judged by the corpus's own scorer. The corpus is not part of the project: its place is
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
    const out = path.join(folder, 'tearsheet.jsonl');
    await convertBatch(list, out);
    const ours = report('Tearsheet', out);
    const theirs = new Map<string, readonly ScoredPage[]>();
    for (const [name, read] of RIVALS) {
      const file = path.join(folder, `${name}.jsonl`);
      writeFileSync(file, await readAll(list, read));
      theirs.set(name, report(name, file));
    }
    const notes: object = JSON.parse(readFileSync(path.join(shared, 'corpus', 'gold-notes.json'), 'utf8'));
    process.stdout.write(`\n${compareText(ours, theirs, new Set(Object.keys(notes)))}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(name: string, out: string): ScoredPage[] {
  const rows = `${out}.rows`;
  process.stdout.write(`\n== ${name}\n${runScorer('report.mjs', ['--out', out, '--json', rows, ...options])}`);
  return readFileSync(rows, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function runScorer(script: string, args: readonly string[]): string {
  const command = [path.join(scorer, script), '--task', 'extract', ...args];
  return execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

async function readAll(list: string, read: Rival): Promise<string> {
  let results = '';
  for (const line of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
    const { id, file, url }: { id: string; file: string; url: string } = JSON.parse(line);
    const result = await read(readFileSync(file, 'utf8'), url).catch((error: unknown) => ({ error: String(error) }));
    results += `${JSON.stringify({ id, ...result })}\n`;
  }
  return results;
}
