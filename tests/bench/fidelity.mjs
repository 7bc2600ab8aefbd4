import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * How faithfully the converter keeps real pages: writes the list of the corpus, converts every reference article and
 * prints the scorer's report. Options are handed to the report, for example `-- --worst 20 --json rows.jsonl`.
 * The corpus is not part of this repository; TEARSHEET_SHARED names the folder that holds `corpus` and `scorer`.
 */
const shared = resolve(process.env.TEARSHEET_SHARED ?? '../shared');
const scorer = join(shared, 'scorer');

if (!existsSync(join(scorer, 'list.mjs')) || !existsSync(join(shared, 'corpus'))) {
  console.log(`Skipped: no corpus and scorer in ${shared}. Set TEARSHEET_SHARED to the folder that holds them.`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'fidelity-'));
const list = join(folder, 'list.jsonl');
const out = join(folder, 'out.jsonl');
try {
  run(process.execPath, [join(scorer, 'list.mjs'), '--task', 'convert'], openSync(list, 'w'));
  run('npm', ['run', '--silent', 'convert', '--', '--batch', list, '--out', out]);
  run(process.execPath, [join(scorer, 'report.mjs'), '--task', 'convert', '--out', out, ...process.argv.slice(2)]);
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs a command to its end; a failure ends the bench with its exit code. */
function run(command, args, stdout = 'inherit') {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', stdout, 'inherit'] });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
