import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packageCommand, runCommand } from './run-command.mjs';

/**
 * `npm run zip`: the archives for the stores, and the source archive for Firefox's reviewers, made twice. Whoever builds
 * the same commit has to get the same bytes; ends with code 1 when two builds differ.
 */
const FOLDER = '.output';
const BROWSERS = [[], ['-b', 'firefox', '--mv3']];

const first = await makeArchives();
const second = await makeArchives();
const unlike = [...first].filter(([name, digest]) => second.get(name) !== digest).map(([name]) => name);
for (const name of unlike) console.error(`✗ two builds of ${name} differ`);
for (const [name, digest] of second) console.log(`${digest}  ${name}`);
process.exitCode = unlike.length > 0 || first.size !== 3 ? 1 : 0;

/** @returns {Promise<Map<string, string>>} SHA-256 by file */
async function makeArchives() {
  await rm(FOLDER, { recursive: true, force: true });
  for (const browser of BROWSERS) await runCommand(packageCommand('wxt'), ['zip', ...browser]);
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.zip')).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await digestOf(join(FOLDER, name))])));
}

/** @param {string} path */
async function digestOf(path) {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
