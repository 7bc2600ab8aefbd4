import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { runCommand } from './run-command.mjs';

/** Runs `npm ci` unless node_modules already holds exactly what package-lock.json asks for. */
export async function installDependencies() {
  if (await isCurrent()) return;
  console.log('Installing the packages that package-lock.json names …');
  await runCommand('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}

/** npm writes what it installed into node_modules/.package-lock.json. */
async function isCurrent() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = await packagesOf('package-lock.json');
  const installed = await packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    // Optional packages may be for another system, and so are rightly absent.
    const found = installed[path];
    return path === '' || (found ? found.version === version : optional);
  });
}

async function packagesOf(lockFile) {
  return JSON.parse(await readFile(lockFile, 'utf8')).packages;
}
