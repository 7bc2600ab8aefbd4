import { spawn } from 'node:child_process';
import { join } from 'node:path';

const isWindows = process.platform === 'win32';

/**
 * Runs a program with its output shown as it comes.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<void>} rejects unless it ends with code 0
 */
export function runCommand(program, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: 'inherit', shell: isWindows, ...options });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${parameters.join(' ')} ended with ${signal ?? `code ${code}`}`));
    });
  });
}

/** Whether the program can be started and ends well; shows nothing. */
export function succeeds(program, parameters) {
  return runCommand(program, parameters, { stdio: 'ignore', timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

/** Path of a command that an installed package brings. */
export function packageCommand(name) {
  return join('node_modules', '.bin', isWindows ? `${name}.cmd` : name);
}
